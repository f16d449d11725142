import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/** "a", "an", "the" */
export const articles = textsOf('a', 'an', 'the')

export const isPossessive = (clause: Clause, at: number): boolean =>
  possessives.has(clause.ideas[at]?.text ?? '')
const possessives = new Set(["'s", "'"])

export const isListPreposition = (clause: Clause, at: number): boolean =>
  listPrepositions.has(clause.value(at, 'preposition') ?? '')
const listPrepositions = new Set(['from', 'to', 'by', 'of', 'in'])

export function hasFlowBefore(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (clause.was(i, 'flow') || clause.was(i, 'taking')) return true
  return false
}

/** "reliance of the UK" is no part that the UK makes up: it is the UK's imports that are parted. */
export const isShareWord = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'quantity', 'share') && !clause.was(at, 'taking')) || clause.was(at, 'contribution')

/** "share of Japan in total exports": nobody's total, as "Japan's total exports" are; the share is of all there are. */
export const isInAll = ({ ideas }: Clause, at: number): boolean => inAll.has(ideas[at]?.text ?? '')
const inAll = textsOf('in total', 'in all')

export const isBalance = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'balance') || clause.was(at, 'sign')

/** "how much of the rise came from Germany": it is the rise that is made up of it, and no goods come from there. */
export const isOfMove = (clause: Clause, at: number): boolean =>
  clause.was(at, 'goes', 'import') &&
  clause.hasAny(moves) &&
  (!clause.stands('flow') || isExported(clause, at)) &&
  clause.ideas.some(
    (_, i) => i < at && (clause.was(i, 'direction') || clause.was(i, 'change') || isYearlyMove(clause, i)),
  )
const moves = kindsOf('direction', 'change', 'kind')

/** "how much of the change in exports came from China": exports come from nowhere else. */
const isExported = (clause: Clause, at: number): boolean =>
  clause.first('flow', 'import') === undefined &&
  clause.ideas.some((_, i) => i < at && clause.was(i, 'quantity', 'share'))

/** "yoy growth" */
export const isYearlyMove = (clause: Clause, at: number): boolean =>
  clause.was(at, 'kind') && / (?:growth|change|rise|increase|gain)$/.test(clause.ideas[at]!.text)

/** "the UK-China balance", "UK/China trade deficit": between the two. */
export const isBilateral = (clause: Clause, at: number): boolean =>
  /^[-/]$/.test(clause.ideas[at + 1]?.text ?? '') &&
  clause.ideas[at]?.place?.kind === 'place' &&
  clause.ideas[at + 2]?.place?.kind === 'place' &&
  clause.ideas.some((_, i) => i > at + 2 && i < at + 8 && isBalance(clause, i))
