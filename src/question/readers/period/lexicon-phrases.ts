import * as data from '../../../../data/names/period-words.ts'
import { range, yearRange } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import type { Add } from './lexicon-draft.ts'

/** Words that mean a whole period by themselves: "YTD", "ever", "since covid". */
export function addPhrases(add: Add): void {
  const phrase = (texts: readonly string[], meaning: PeriodPhrase) => {
    for (const text of texts) add(text, { phrase: meaning })
  }
  for (const { words: texts, unit, offset } of data.calendarWords)
    phrase(texts, { kind: 'calendar', unit, offset })
  add(data.lastYearCode, { phrase: { kind: 'calendar', unit: 'year', offset: -1 }, ordinary: true })
  for (const unit of ['year', 'quarter', 'half'] as const)
    phrase(data.toDate[unit], { kind: 'to_date', unit })
  phrase(data.toDateBefore, { kind: 'to_date', unit: 'year', years: -1 })
  phrase(data.turnOfYear, aroundNewYear)
  phrase(data.someYear, someYear)
  phrase(data.yearBeforeWords, { kind: 'before', unit: 'year', count: 1 })
  add(data.priorYearCode, {
    phrase: { kind: 'before', unit: 'year', count: 1, lastIfAlone: true },
    ordinary: true,
  })
  phrase(data.everWords, { kind: 'all' })
  phrase(data.sinceCovid, { kind: 'since', start: outbreak })
  phrase(data.beforeCovid, { kind: 'fixed', range: yearRange(2019), grain: 'year', assumed: 'covid' })
  phrase(data.trailingTwelve, { kind: 'rolling', count: 12, unit: 'month' })
  for (const unit of ['day', 'week', 'hour'] as const)
    for (const text of data.finerWords[unit]) add(text, { phrase: { kind: 'finer', words: text, unit } })
  for (const text of data.futureWords) add(text, { phrase: { kind: 'future', words: text } })
}

const outbreak: PeriodPhrase = { kind: 'fixed', range: range(2020 * 12), grain: 'month', assumed: 'covid' }

const aroundNewYear = vague(
  { kind: 'yearless', from: 12, to: 12, grain: 'month' },
  { kind: 'yearless', from: 1, to: 1, grain: 'month' },
  { kind: 'yearless', from: 12, to: 1, grain: 'range' },
)
const someYear = vague(
  { kind: 'calendar', unit: 'year', offset: 0 },
  { kind: 'calendar', unit: 'year', offset: -1 },
)

/** The words are those of the text, see `readyMade`. */
function vague(...options: readonly PeriodPhrase[]): PeriodPhrase {
  return { kind: 'ask', why: 'vague', words: '', options }
}
