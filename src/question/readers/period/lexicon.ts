import { createDrawers, type Lookup, lookup } from '../../../names/drawers.ts'
import { intern } from '../../../names/intern.ts'
import { once } from '../../../names/table.ts'
import { begin, beginOfRole } from './begin.ts'
import type { Draft, Said } from './lexicon-draft.ts'
import { entries } from './lexicon-entries.ts'
import type { Entry, Meaning, Spelled, Word } from './words.ts'

/** First token to what can begin there. */
export const lexicon: Lookup<Entry> = {
  get: (token) => beginnings().get(token),
  has: (token) => beginnings().has(token),
}

const beginnings = once((): Lookup<Entry> => {
  const found = new Map<string, Entry>()
  const drawers = createDrawers<Said>((drawer) => {
    const phrases = new Map<string, Draft>()
    for (const { name, row } of drawer) register(phrases, name, row)
    index(phrases, found)
  })
  for (const enter of entries) enter(drawers.put)
  return lookup(found, drawers)
})

function register(phrases: Map<string, Draft>, text: string, { role, ...meaning }: Said): void {
  for (const key of keysOf(text)) {
    const draft = phrases.get(key) ?? {}
    Object.assign(draft, meaning)
    if (role && !draft.roles?.includes(role)) draft.roles = [...(draft.roles ?? []), role]
    phrases.set(key, draft)
  }
}

/** As typed with marks and without. Plain letters and spaces need none of it. */
function keysOf(text: string): Iterable<string> {
  if (/^[a-z0-9']+(?: [a-z0-9']+)*$/.test(text)) return [text]
  return new Set([fold(text), text.toLowerCase()].map((spelling) => split(spelling).join(' ')))
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

/** All of one letter at a time, so that no entry is added to later. */
function index(phrases: ReadonlyMap<string, Draft>, into: Map<string, Entry>): void {
  const found = new Map<string, { alone: Spelled[]; phrases: { rest: string[]; word: Word }[] }>()
  for (const [key, draft] of phrases) {
    const word = wordOf(draft)
    const [first = '', ...rest] = key.split(' ')
    const entry = found.get(first) ?? { alone: [], phrases: [] }
    if (rest.length) entry.phrases.push({ rest, word })
    else entry.alone.push({ word, length: 1 })
    found.set(first, entry)
  }
  for (const [first, entry] of found) {
    entry.phrases.sort((a, b) => b.rest.length - a.rest.length)
    into.set(intern(first), entry)
  }
}

/** All words have every field: thousands of lookups a second see one shape. */
const noMeaning = {
  month: undefined,
  ordinary: undefined,
  slip: undefined,
  ordinal: undefined,
  count: undefined,
  unit: undefined,
  plural: undefined,
  numbered: undefined,
  sign: undefined,
  roman: undefined,
  part: undefined,
  phrase: undefined,
  roles: undefined,
  begins: 0,
}

const wordOf = (draft: Draft): Word => ({ ...noMeaning, ...draft, begins: beginsOf(draft) })

function beginsOf(meaning: Meaning): number {
  const { month, ordinal, count, unit, part, phrase, sign, roman, roles = [] } = meaning
  let bits = isDoubtful(meaning) ? begin.doubtful : 0
  if (month) bits |= begin.month
  if (ordinal) bits |= begin.ordinal
  if (count) bits |= begin.count
  if (roman) bits |= begin.small
  if (sign === 'day') bits |= begin.fine
  if (unit) bits |= begin.unit | (unit === 'day' || unit === 'week' || unit === 'hour' ? begin.fine : 0)
  if (part) bits |= begin.part
  if (phrase) bits |= begin.phrase
  for (const role of roles) bits |= beginOfRole[role] ?? 0
  return bits
}

const isDoubtful = ({ ordinary, part, phrase }: Meaning): boolean =>
  ordinary === true ||
  part?.ordinary === true ||
  part?.assumed === 'lunar_new_year' ||
  phrase?.kind === 'finer'
