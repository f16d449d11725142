import type { Clause } from '../../clause.ts'
import { textsNamed } from '../../rule-words.ts'
import type { Draft } from '../intent.ts'

/** "how many times as much": of two things, one is held against the other. */
export const isRatio = (clause: Clause, { listed }: Draft, at: number): boolean =>
  clause.was(at, 'ratio') &&
  !isTimesPassed(clause, at) &&
  (listed || isTimesUp(clause, at) || clause.ideas.filter(({ period }) => period).length > 1) &&
  !clause.ideas.some(({ threshold }) => threshold)

/** "up how many times": so many times as much as before; "went up how many times" is how often. */
const isTimesUp = ({ ideas }: Clause, at: number): boolean =>
  sides.test(ideas[at - 1]?.text ?? '')
    ? !/^(?:go|goes|went|gone|going)$/.test(ideas[at - 2]?.text ?? '')
    : sides.test(ideas[at + 1]?.text ?? '') && !ideas.some(({ isWord }, i) => isWord && i > at + 1)
const sides = /^(?:up|down|higher|lower|bigger|larger)$/

/** "how many times did imports beat exports since 2025": in so many months, and not so many times as much. */
const isTimesPassed = (clause: Clause, at: number): boolean =>
  clause.was(at, 'count', 'months') &&
  clause.ideas.some(({ text }, i) => passing.has(text) && clause.was(i, 'more')) &&
  clause.ideas.some(({ period }) => period?.kind === 'since')

const passing = textsNamed('passing')
