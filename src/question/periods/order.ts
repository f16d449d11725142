import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { figureWords } from '../figure-words.ts'
import { has } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import { kindsOf } from '../kinds.ts'
import { asMultiple, isMeasuredIn } from './ratio-of.ts'

export function isCompared(intent: Intent, clause: Clause, at: readonly number[]): boolean {
  if (intent.operation === 'record') return false
  // "what happened in April and May" tells of both; "why, H1 vs H1" of the change between them
  if (intent.operation === 'explain') return intent.versus
  if (intent.operation === 'compare' && intent.extreme) return false
  return intent.versus || intent.changing || intent.comparing || clause.was(at[0]! + 1, 'or')
}

/**
 * "A than B", "A below B", "A fell compared with B" speak of A; "A vs B", "A against B" and "A and B" of the later one, whose
 * change is meant; "from A to B" of B.
 */
export function mainIsFirst(
  intent: Intent,
  clause: Clause,
  at: readonly number[],
  ranges: readonly Range[],
): boolean {
  if (intent.baseline && lengthOf(ranges[0]!) !== lengthOf(ranges[1]!)) return isShorter(ranges)
  if (isNamedAsBase(clause, at[0]!) || isBehindDistance(clause, at)) return false
  if (intent.form === 'ratio' && isMeasuredIn(clause, at[0]!)) return false
  if (intent.than) return true
  if (isHeldAgainst(clause, clause.before(at[0]!))) return false
  for (let i = at[0]! + 1; i < at[1]!; i++) if (isHeldAgainst(clause, i)) return true
  for (let i = at[0]! + 1; i < at[1]!; i++) {
    const { text } = clause.ideas[i]!
    if (/^(?:from$|less$|minus$|relative|on$|over$)/.test(text) || asMultiple.test(text)) return true
    if (/^(?:compare|as against|against|in comparison)/.test(text) && saysMove(intent, clause)) return true
    if (text === 'to')
      return isLevelOf(clause, at, i) || (!isFrom(clause, at) && ranges[0]!.from > ranges[1]!.from)
  }
  return ranges[0]!.to > ranges[1]!.to || saysHigher(intent)
}

/** "compared with June 2025, were exports higher in June 2026?": what the words set against comes first, and stays the base. */
function isNamedAsBase(clause: Clause, first: number): boolean {
  let at = clause.before(first)
  while (clause.was(at, 'preposition') || clause.was(at, 'back')) at = clause.before(at)
  const { text } = clause.ideas[at] ?? nothing
  return (
    clause.was(at, 'than') ||
    text.endsWith(' than') ||
    (clause.was(at, 'versus') && /^v(?:s|ersus)?$|(?:to|with|against)$/.test(text))
  )
}

const nothing = { text: '' }

/** "how far below the January 2025 peak was December 2025": the distance of what comes last, behind its verb. */
const isBehindDistance = (clause: Clause, [first, second]: readonly number[]): boolean =>
  clause.was(clause.before(first!), 'difference') &&
  /(?:above|below)$/.test(clause.ideas[clause.before(first!)]!.text) &&
  clause.was(second! - 1, 'yesno')

/**
 * "exports fell in May against June", "was 2024 up compared to 2025": said of the first. A bare "2024 against 2025" only
 * sets two side by side, and what changed is told as it went on.
 */
const saysMove = ({ yesNo, comparative }: Intent, clause: Clause): boolean =>
  yesNo || comparative === true || clause.hasAny(moving)
const moving = kindsOf('direction', 'change', 'more', 'difference')

/** "May vs June: were exports higher?": the first one, than the other; a rise from one to the other is of the later. */
const saysHigher = ({ yesNo, comparative }: Intent): boolean => yesNo && comparative === true

/** "in May 2025 fall to less than the July 2025 figure", "in July recovered to the level of June": said of the first. */
const isLevelOf = ({ ideas }: Clause, [first, second]: readonly number[], to: number): boolean =>
  ideas.slice(first! + 1, to).some((idea) => has(idea, 'direction')) &&
  [second! - 2, second! + 1].some((at) => figureWords.has(ideas[at]?.text ?? ''))

/** "was April 2025 below February 2026", "how far below February 2026 was April 2025": what follows is what it is held against. */
const isHeldAgainst = (clause: Clause, at: number): boolean =>
  clause.was(at, 'more') && clause.was(at, 'versus')

/** "from August 2025 to May 2025" is turned round on purpose. */
const isFrom = ({ ideas }: Clause, [first]: readonly number[]): boolean =>
  /(?:^| )from$/.test(ideas[first! - 1]?.text ?? '')

/** "was December 2025 above the 2025 average": what is held against a mean or a peak is a part of where that is looked for. */
const isShorter = ([first, second]: readonly Range[]): boolean => lengthOf(first!) < lengthOf(second!)
