import * as data from '../../../../data/names/period-words.ts'
import type { PeriodPhrase, UsualMeaning } from '../period-phrase.ts'
import {
  begin,
  beginOfRole,
  type Entry,
  type Meaning,
  type Part,
  type Role,
  type Spelled,
  type Unit,
  type Word,
} from './words.ts'

/** First token to what can begin there. */
export const lexicon: ReadonlyMap<string, Entry> = build()

type Draft = { -readonly [K in keyof Meaning]: Meaning[K] }

function build(): Map<string, Entry> {
  const phrases = new Map<string, Draft>()
  for (const add of [addMonths, addCounts, addUnits, addParts, addPhrases, addRoles])
    add((text, meaning) => register(phrases, text, meaning))
  return index(phrases)
}

type Add = (text: string, meaning: Draft & { role?: Role }) => void

function register(
  phrases: Map<string, Draft>,
  text: string,
  { role, ...meaning }: Draft & { role?: Role },
): void {
  for (const spelling of new Set([fold(text), text.toLowerCase()])) {
    const key = split(spelling).join(' ')
    const draft = phrases.get(key) ?? {}
    Object.assign(draft, meaning)
    if (role) draft.roles = new Set([...(draft.roles ?? []), role])
    phrases.set(key, draft)
  }
}

/** Latin letters lose their marks; other scripts keep theirs, as in the tokens. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .normalize('NFC')
}

/** Scripts without spaces come as one token a sign. */
function split(text: string): string[] {
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
  return text
    .replace(signs, ' $& ')
    .split(/[\s-]+/)
    .filter(Boolean)
}

function index(phrases: ReadonlyMap<string, Draft>): Map<string, Entry> {
  const entries = new Map<string, { alone: Spelled[]; phrases: { rest: string[]; word: Word }[] }>()
  for (const [key, draft] of phrases) {
    const word = { ...draft, begins: beginsOf(draft) }
    const [first = '', ...rest] = key.split(' ')
    const entry = entries.get(first) ?? { alone: [], phrases: [] }
    if (rest.length) entry.phrases.push({ rest, word })
    else entry.alone.push({ word, length: 1 })
    entries.set(first, entry)
  }
  for (const { phrases } of entries.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return entries
}

function beginsOf({ month, ordinal, count, unit, part, phrase, roles = new Set() }: Meaning): number {
  let bits = 0
  if (month) bits |= begin.month
  if (ordinal) bits |= begin.ordinal
  if (count) bits |= begin.count
  if (unit) bits |= begin.unit
  if (part) bits |= begin.part
  if (phrase) bits |= begin.phrase
  for (const role of roles) bits |= beginOfRole[role] ?? 0
  return bits
}

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
  for (let day = 4; day <= 31; day++) add(`${day}th`, { ordinal: day })
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
}

function addParts(add: Add): void {
  for (const { words: texts, ...part } of data.partPhrases) for (const text of texts) add(text, { part })
  for (const [season, { words: texts, from, to, ordinary }] of Object.entries(data.seasons)) {
    const assumed = (season === 'fall' ? 'autumn' : season) as UsualMeaning
    for (const text of words(texts)) add(text, { part: { from, to, grain: 'range', assumed, ordinary } })
  }
  const lunar: Part = { from: 1, to: 2, grain: 'range', assumed: 'lunar_new_year' }
  for (const text of data.lunarNewYear) add(text, { part: lunar })
}

function addPhrases(add: Add): void {
  const phrase = (texts: readonly string[], meaning: PeriodPhrase) => {
    for (const text of texts) add(text, { phrase: meaning })
  }
  for (const { words: texts, unit, offset } of data.calendarWords)
    phrase(texts, { kind: 'calendar', unit, offset })
  for (const unit of ['year', 'quarter', 'half'] as const)
    phrase(data.toDate[unit], { kind: 'to_date', unit })
  phrase(data.yearBeforeWords, { kind: 'before', unit: 'year', count: 1 })
  phrase(data.everWords, { kind: 'all' })
  phrase(data.trailingTwelve, { kind: 'rolling', count: 12, unit: 'month' })
  for (const unit of ['day', 'week', 'hour'] as const)
    for (const text of data.finerWords[unit]) add(text, { phrase: { kind: 'finer', words: text, unit } })
  for (const text of data.futureWords) add(text, { phrase: { kind: 'future', words: text } })
}

function addRoles(add: Add): void {
  for (const [role, texts] of Object.entries(data.roles) as [Role, readonly string[]][])
    for (const text of texts) add(text, { role })
}
