import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { grainOf, takeThreshold } from '../words.ts'

/** "first month above 6,000 t", "when did exports first exceed 5 kt": the first of those that pass, and not how many do. */
export function readFirstTime(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.operation || clause.hasAny(counted)) return
  const at = clause.ideas.findIndex(
    ({ text, fate }, i) => firsts.has(text) && (fate !== 'consumed' || clause.was(i, 'meta')),
  )
  if (at < 0 || clause.ideas[at + 1]?.number) return
  const threshold = takeThreshold(clause) ?? takeSide(clause, intent) ?? anyTrade(clause)
  if (!threshold) return
  clause.take(at)
  clause.takeAll('ask', 'when')
  set(intent, { operation: 'count_periods', threshold, nth: 1, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

/** "first month of 2026 with a surplus": above nothing. */
function takeSide(clause: Clause, intent: Draft): Threshold | undefined {
  const [at, ...others] = clause.all('sign')
  if (at === undefined || others.length > 0) return undefined
  clause.take(at)
  set(intent, { quantity: 'balance' })
  return { relation: clause.was(at, 'sign', 'surplus') ? 'above' : 'below', value: 0 }
}

/** "when did the UK first import tungsten from Vietnam": more than nothing. */
const anyTrade = (clause: Clause): Threshold | undefined =>
  asksForFirstTrade(clause) ? { relation: 'above', value: 0 } : undefined

/** "first month of UK coal imports", and not "the first month you have". */
export const asksForFirstTrade = (clause: Clause): boolean =>
  clause.stands('flow') &&
  clause.ideas.some(({ place }) => place) &&
  clause.ideas.some((_, at) => isFirstOfTrade(clause, at)) &&
  !clause.says(/^(?:you have|have you|held|data|available|published)$/)

/** "first imported", and not "the first six": those of months that stand elsewhere. */
const isFirstOfTrade = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === 'first'
    ? ['flow', 'taking', 'verb', 'goes'].some((kind) => clause.was(behindGood(clause, at + 1), kind))
    : /^(?:(?:the )?(?:first|earliest) month|(?:for the )?first time)$/.test(clause.ideas[at]!.text)

/** "first natural graphite shipment", "first Chinese magnet shipment" */
function behindGood({ ideas }: Clause, from: number): number {
  let at = from
  while (ideas[at]?.good || ideas[at]?.place) at++
  return at
}

const firsts: ReadonlySet<string> = new Set([
  'first',
  'first month',
  'the first month',
  'earliest month',
  'first time',
  'for the first time',
])
const counted = kindsOf('count', 'noun', 'agent', 'order', 'extreme', 'a top')
