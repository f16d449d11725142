import * as data from '../../../../data/names/period-words.ts'
import type { UsualMeaning } from '../period-phrase.ts'
import { partOf } from './calendar.ts'
import type { Add } from './lexicon-draft.ts'
import { addPhrases } from './lexicon-phrases.ts'
import type { Part, Role, Unit } from './words.ts'

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
  data.strokedMonths.forEach((text, at) => {
    if (text) add(text, { month: at + 1, stroked: true })
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

function addRoles(add: Add): void {
  for (const [role, texts] of Object.entries(data.roles) as [Role, readonly string[]][])
    for (const text of texts) add(text, { role })
}
