import * as data from '../../../../data/names/period-words.ts'
import { range, yearRange } from '../../../calendar/month.ts'
import type { PeriodPhrase, UsualMeaning } from '../period-phrase.ts'
import { partOf } from './calendar.ts'
import type { Meaning, Part, Role, Unit } from './words.ts'

/** What is known of a word while the tables are read. */
export type Draft = { -readonly [K in keyof Meaning]: Meaning[K] }

export type Said = Draft & { role?: Role }

export type Add = (text: string, meaning: Said) => void

/** Each adds what the data say of one sort of word. */
export const entries: readonly ((add: Add) => void)[] = [
  addMonths,
  addCounts,
  addUnits,
  addParts,
  addPhrases,
  addRoles,
]

function words(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

function addMonths(add: Add): void {
  const ordinary = new Set(words(data.ordinaryMonths))
  const name = (text: string, at: number) =>
    add(text, ordinary.has(text) ? { month: at + 1, ordinary: true } : { month: at + 1 })
  for (const names of Object.values(data.monthNames))
    names.forEach((line, at) => {
      for (const text of words(line)) name(text, at)
    })
  for (const names of Object.values(data.monthPhrases))
    names.forEach((list, at) => {
      for (const text of list) name(text, at)
    })
  data.misspeltMonths.forEach((line, at) => {
    for (const text of words(line)) add(text, { month: at + 1, slip: true })
  })
}

function addCounts(add: Add): void {
  data.ordinals.forEach((line, ordinal) => {
    for (const text of words(line)) add(text, { ordinal })
  })
  for (let day = 1; day <= 31; day++)
    for (const ending of words(data.ordinalEndings)) add(`${day}${ending}`, { ordinal: day })
  data.romanNumerals.forEach((text, roman) => {
    if (text) add(text, { roman })
  })
  for (const [text, count] of Object.entries(data.counts)) add(text, { count })
}

function addUnits(add: Add): void {
  for (const [unit, { one, many, numbered }] of Object.entries(data.units) as [Unit, data.UnitWords][]) {
    for (const text of words(one)) add(text, { unit })
    for (const text of words(many)) add(text, { unit, plural: true })
    for (const text of words(numbered)) add(text, { unit, numbered: true })
  }
  for (const text of data.monthSigns) add(text, { sign: 'month' })
  for (const text of data.yearSigns) add(text, { sign: 'year' })
  for (const text of data.daySigns) add(text, { sign: 'day' })
}

function addParts(add: Add): void {
  for (const { words: texts, ...part } of data.partPhrases) for (const text of texts) add(text, { part })
  for (const [season, { words: texts, from, to, ordinary }] of Object.entries(data.seasons)) {
    const assumed = (season === 'fall' ? 'autumn' : season) as UsualMeaning
    for (const text of words(texts)) add(text, { part: partOf(from, to, 'range', { assumed, ordinary }) })
  }
  data.firstMonthsCounted.forEach((line, to) => {
    for (const count of words(line))
      for (const [before, after] of data.firstMonthsWords)
        add(`${before}${count}${after}`, { part: partOf(1, to, 'range') })
  })
  addRunTogether(add)
  const lunar: Part = partOf(1, 2, 'range', { assumed: 'lunar_new_year' })
  for (const text of data.lunarNewYear) add(text, { part: lunar })
}

/** "janfeb", "juldec" */
function addRunTogether(add: Add): void {
  const short = data.monthNames.english!.map((names) => words(names).find(({ length }) => length === 3)!)
  short.forEach((first, from) => {
    short.slice(from + 1).forEach((last, at) => {
      add(first + last, { part: partOf(from + 1, from + at + 2, 'range') })
    })
  })
}

function addPhrases(add: Add): void {
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

function addRoles(add: Add): void {
  for (const [role, texts] of Object.entries(data.roles) as [Role, readonly string[]][])
    for (const text of texts) add(text, { role })
}
