import type { Command } from '../src/bot/ports.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { helpFor } from './help.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { top } from './top.ts'
import { trend } from './trend.ts'
import { why } from './why.ts'

const questions: readonly Command[] = [ask, top, trend, compare, summary, why, sources]

/** Every chat command, in the order help lists them. */
export const commands: readonly Command[] = [...questions, helpFor(questions)]
