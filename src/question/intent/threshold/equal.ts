import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { type Amount, has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { readLevelReached } from './level.ts'
import { isOfShare } from './of-share.ts'
import { readSide } from './side.ts'

/** "is it right that it was 619 t", "is a third of exports going to Germany": said without a relation, it is as it stands. */
export function readEqual(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0) readFraction(clause, intent)
  else if (!isLeftOver(clause, at)) claimEqual(clause, intent, at, clause.ideas[at]!.amount!)
}

function claimEqual(clause: Clause, intent: Draft, at: number, amount: Amount): void {
  readLevelReached(clause, at, intent)
  readSide(clause, at, intent)
  clause.take(at)
  const near = nearness[clause.ideas[at - 1]?.text ?? ''] ?? nearBehind(clause, at)
  if (nearness[clause.ideas[at - 1]?.text ?? '']) clause.take(at - 1)
  const threshold = claimedOf(clause, at, amount, near)
  if (!clause.hasAny(compared) && isOfShare(clause, intent, threshold)) intent.quantity = 'share'
  set(intent, { claim: { kind: 'threshold', threshold } })
}

/** "did exports make 5,000 t", "did the US get 400 t": so much and no less. */
function claimedOf(clause: Clause, at: number, said: Amount, near: Threshold['near']): Threshold {
  const { step, ...amount } = said
  if (!near && weights.has(amount.unit) && gaining.test(clause.ideas[at - 1]?.text ?? ''))
    return { relation: 'at_least', ...amount }
  return { relation: 'equal', ...amount, ...(step && { step }), ...(near && { near }) }
}

const gaining = /^(?:gets?|got|makes?|made|sees?|saw|takes?|took|manage[sd]?)$/
const weights: ReadonlySet<Threshold['unit']> = new Set(['t', 'kg', 'USD'] as const)

/** "about a third", "is half of it from China", "fell by a quarter": a fraction is never meant to the digit. */
function readFraction(clause: Clause, intent: Draft): void {
  const at = clause.first('fraction')
  if (at === undefined || !isFraction(clause, at)) return
  const value = Number(clause.value(at, 'fraction'))
  claimEqual(clause, intent, at, { value, unit: 'percent', step: Math.min(value / 5, 10) })
  const { claim } = intent
  if (claim?.kind === 'threshold') intent.claim = { ...claim, threshold: asMeant(claim.threshold, intent) }
}

/** Half of a trade is no less than half of it, while "fell by half" and "about half" are said of a little less as well. */
const asMeant = (said: Threshold, { quantity }: Draft): Threshold =>
  quantity === 'share' && said.value === 50 && !said.near ? atLeastHalf : { near: 'about', ...said }
const atLeastHalf: Threshold = { relation: 'at_least', value: 50, unit: 'percent' }

/** "a third", "two thirds"; a bare "quarter" is one of the year, and "a quarter of the buyers" are some of them. */
function isFraction(clause: Clause, at: number): boolean {
  const { ideas } = clause
  const { text } = ideas[at]!
  const before = ideas[at - 1]?.text ?? ''
  const isOf = ideas[at + 1]?.text === 'of'
  const whole = isOf ? clause.after(at + 1) : -1
  if (['noun', 'agent', 'grain', 'count'].some((kind) => clause.was(whole, kind))) return false
  // "one tonne in ten" is always of all of them
  if (/ (?:tonnes?|ton)\b/.test(text)) return true
  const isNamed = / /.test(text) || text === 'half'
  const isTaken =
    before === 'by' ||
    before in nearness ||
    /^(?:takes?|took|taken|gets?|got|buys?|bought|supply|supplie[ds]|sells?|sold|ha[ds]|have)$/.test(before)
  const isPart =
    clause.was(clause.after(at), 'goes') || isShareBefore(clause, at) || clause.was(at - 1, 'back')
  return isNamed && (isOf || isTaken || isPart)
}

/** "was the German share a fifth" */
const isShareBefore = (clause: Clause, at: number): boolean =>
  clause.ideas.slice(0, at).some((idea) => has(idea, 'quantity', 'share'))

/** "about 31 percent above the year before" */
const compared = kindsOf('more', 'relation', 'than', 'versus', 'compare', 'difference')

/** "bigger 6,000 t": the comparison that stands before it was not read, and it is no claim of just that amount. */
const isLeftOver = (clause: Clause, at: number): boolean => clause.all('more').some((more) => more < at)

/** "1,100 t or so", "6,000 t, give or take", "is 20% about right". */
const nearBehind = (clause: Clause, at: number): Threshold['near'] =>
  clause.hasAny(vagueWords) && clause.ideas.some(({ text }, i) => i > at && vague.has(text))
    ? 'about'
    : undefined

const vague = textsOf(
  'or so',
  'give or take',
  'or thereabouts',
  'roughly',
  'approximately',
  'about right',
  'sound right',
  'sounds right',
  'look right',
  'looks right',
  'sound about right',
  'sounds about right',
  'look about right',
  'looks about right',
)
const vagueWords = kindsOf(vague)

/** What says that a number is not meant to the digit, before it. */
export const nearness: Readonly<Record<string, 'about' | 'nearly'>> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  circa: 'about',
  '~': 'about',
  'close to': 'about',
  'in the region of': 'about',
  'in the ballpark of': 'about',
  'in the neighbourhood of': 'about',
  'in the neighborhood of': 'about',
  'in the order of': 'about',
  'on the order of': 'about',
  'of the order of': 'about',
  'something like': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'just under': 'nearly',
}
