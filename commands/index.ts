import type { Command, ScheduleCommands } from '../src/bot/ports.ts'
import { alertWith } from './alert.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { defaults } from './defaults.ts'
import { forget } from './forget.ts'
import { helpFor } from './help.ts'
import { sources } from './sources.ts'
import { subscribeWith } from './subscribe.ts'
import { summary } from './summary.ts'
import { top } from './top.ts'
import { trend } from './trend.ts'
import { why } from './why.ts'

/** Every chat command, in the order help lists them. */
export function createCommands(schedule?: ScheduleCommands): readonly Command[] {
  const others = [
    ask,
    top,
    trend,
    compare,
    summary,
    why,
    sources,
    subscribeWith(schedule),
    alertWith(schedule),
    defaults,
    forget,
  ]
  return [...others, helpFor(others)]
}

/** The commands where nothing is posted later; they are called the same everywhere. */
export const commands: readonly Command[] = createCommands()
