import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'

/** "ratio of June 2025 to May 2025": the first of them over the second, and no stretch. */
export function isRatioOf(clause: Clause, at: number, intent: Intent): boolean {
  const { ideas } = clause
  const { text, period } = ideas[at]!
  return (
    intent.form === 'ratio' &&
    intent.operation === undefined &&
    period?.kind === 'span' &&
    period.words === 'from_to' &&
    !period.overNewYear &&
    (isOne(period.to) ? isOne(period.from) : isYearBefore(period)) &&
    !text.startsWith('from ') &&
    (ideas[at - 1]?.text === 'ratio of' ||
      isOfOneTrade(clause, at, intent) ||
      // "US vs Japan ratio October to December": of the two, over that stretch
      (!intent.listed && [ideas[at - 1], ideas[at + 1]].some((idea) => idea?.text === 'ratio')))
  )
}

const isOne = ({ kind }: PeriodPhrase): boolean => kind === 'fixed' || kind === 'calendar'

/** "July to a year earlier" */
const isYearBefore = ({ from, to }: Phrase<'span'>): boolean =>
  (isOne(from) || from.kind === 'yearless') && to.kind === 'before' && to.unit === 'year' && to.count === 1

/** "how many times January were exports in May": what is asked of stands behind what it is measured in. */
export const isMeasuredIn = ({ ideas }: Clause, first: number): boolean =>
  ideas[first - 1]?.text === 'how many times'

/** "exports in May as a multiple of January": of May, however they follow each other. */
export const asMultiple = /^(?:as (?:a )?multiples? of|divided by)$/

/** "ratio of exports to Japan in June 2025 to May 2025": nothing stands there beside which another could be set. */
function isOfOneTrade({ ideas }: Clause, at: number, { listed }: Intent): boolean {
  const start = ideas.findIndex(({ text }) => text === 'ratio of')
  const between = ideas.slice(start + 1, at)
  if (listed || start < 0 || ideas.slice(at + 1).some((idea) => idea.place || idea.good || has(idea, 'flow')))
    return false
  const flow = between.findIndex((idea) => has(idea, 'flow'))
  const isOne =
    between.filter((idea) => has(idea, 'flow')).length === 1 && between.filter(({ good }) => good).length < 2
  const to = between.flatMap(({ text }, i) => (text === 'to' ? [i] : []))
  return isOne && (to.length === 0 || (to.length === 1 && to[0]! > flow && isPlaceAt(between, to[0]! + 1)))
}

const isPlaceAt = (ideas: Clause['ideas'], at: number): boolean =>
  (ideas[at]?.text === 'the' ? ideas[at + 1] : ideas[at])?.place !== undefined
