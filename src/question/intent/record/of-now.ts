import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import type { Draft } from '../intent.ts'
import { isThePeak } from './the-peak.ts'
import { isRecordWord } from './time-words.ts'

/**
 * "still the record", "is July 2025 the best month since 2020": what is so now, and not what was so then. "Is that the
 * highest since May" is of the month that was told.
 */
export const isOfNow = (clause: Clause, { previous }: Draft): boolean =>
  clause.ideas.some(({ text }) => text === 'still') ||
  (!previous && (isOfMonths(clause) || isOfPeak(clause))) ||
  (clause.says(/^(?:is|are|isn't|aren't)$/) &&
    clause.ideas.filter(({ period }) => period).length > (previous ? 1 : 0) &&
    clause.ideas.some(({ text }, at) => text === 'the' && clause.was(at + 1, 'extreme')))

/** "did exports peak in 2024", "was the low in May", "was the record before 2025" */
const isOfPeak = (clause: Clause): boolean =>
  clause.ideas.some((_, at) => isThePeak(clause, at) && clause.ideas.slice(at + 1).some(isTime)) &&
  clause.ideas.filter(({ period }) => period).length === 1

const isTime = ({ period }: Idea): boolean => period !== undefined && times.has(period.kind)

const times: ReadonlySet<PeriodPhrase['kind']> = new Set(['fixed', 'yearless', 'calendar', 'until', 'span'])

/** "was August 2024 the third highest month", "the highest August": of all there are, where a record is of those up to it. */
const isOfMonths = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) => clause.was(at, 'extreme') && !isRecordWord(text) && isMonthNoun(clause.ideas[at + 1]),
  ) &&
  clause.ideas.some(({ period }) => period && said.has(period.kind)) &&
  clause.ideas.every(({ period }) => !period || told.has(period.kind))

const said: ReadonlySet<PeriodPhrase['kind']> = new Set(['fixed', 'until', 'span'])
const told: ReadonlySet<PeriodPhrase['kind']> = new Set([...said, 'yearless', 'all'])

const isMonthNoun = (idea: Idea | undefined): boolean =>
  /^(?:month|quarter|year|ever)$/.test(idea?.text ?? '') ||
  isSomeMonth(idea?.period) ||
  idea?.period?.kind === 'all'

const isSomeMonth = (period: PeriodPhrase | undefined): boolean =>
  period?.kind === 'yearless' || (period?.kind === 'fixed' && period.assumed === 'same_part')
