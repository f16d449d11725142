import { lengthOf, type Range, sameRange, shift } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodGrain, PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { lastMonth, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { About } from './named.ts'

/** "up or down since May", "why have exports fallen since May": the latest against where it began. */
export function changeSince(phrase: PeriodPhrase, about: About): PeriodsFound | undefined {
  const { intent } = about
  if (phrase.kind !== 'since' || !changesSince(intent)) return undefined
  const found = fromStart(phrase, about)
  return explainsMove(intent) && isOnItself(found) ? undefined : found
}

const changesSince = (intent: Intent): boolean =>
  (ofTwo.has(intent.operation) || ranksChanges(intent) || explainsMove(intent) || goesOnChanging(intent)) &&
  intent.change === undefined &&
  intent.grain === undefined

const ofTwo: ReadonlySet<Intent['operation']> = new Set(['change', 'contribution', 'split'] as const)

/** "who grew most since 2020" */
const ranksChanges = ({ operation, quantity }: Intent): boolean =>
  operation === 'rank' && quantity === 'change'

/** "why have exports fallen since May", and not "what happened since May" */
const explainsMove = ({ operation, direction }: Intent): boolean =>
  operation === 'explain' && direction !== undefined

/** "since 2020" after the change of 2024 on 2023: of two stretches that overlap there is no change. */
const goesOnChanging = ({ operation, quantity, claim, previous }: Intent): boolean =>
  operation === undefined &&
  quantity === undefined &&
  claim === undefined &&
  previous?.operation === 'change' &&
  previous.change === undefined

function fromStart(
  { start, event, exclusive }: Phrase<'since'>,
  { intent, context, span }: About,
): PeriodsFound {
  const base = resolvePeriod(start, context)
  const latest = resolvePeriod(base.kind === 'range' ? lastOf(base.grain) : lastMonth, context)
  if (base.kind !== 'range' || latest.kind !== 'range')
    return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  // what an event moved is held against the month before it
  const comparison = event && base.grain === 'month' ? shift(base.range, -1) : base.range
  if (exclusive && causes.has(intent.operation))
    return { main: toSlot({ ...base, range: next(base.range) }, span), comparison, grain: base.grain }
  return { main: toSlot(latest, span), comparison, grain: latest.grain }
}

/** "since 2020": the last whole year against it, and no month. */
const lastOf = (unit: PeriodGrain): PeriodPhrase =>
  unit === 'year' || unit === 'quarter' || unit === 'half'
    ? { kind: 'calendar', unit, offset: -1 }
    : lastMonth

/** "why did exports fall after April": in the month behind it, whatever became of them until now. */
const causes: ReadonlySet<Intent['operation']> = new Set(['explain', 'contribution', 'split'] as const)

const next = (range: Range): Range => shift(range, lengthOf(range))

/** "why have exports fallen since 2025", of which 2025 is the last year: the months since then. */
const isOnItself = ({ main, comparison }: PeriodsFound): boolean =>
  main !== undefined && comparison !== undefined && sameRange(main.value, comparison)
