/**
 * Writes data/names/place-names-foreign.tsv: the names of all places in 21 languages as the Unicode tables of
 * this Node have them, the stems of place-stems.tsv with the endings of their language, and Russian cases. The file
 * is frozen in the repository, so that a newer Node never changes how a question is read.
 *
 *     node --experimental-strip-types scripts/generate-place-names.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { namesFolder } from '../src/names/folder.ts'
import { groups } from '../src/names/groups.ts'
import { keyOf } from '../src/names/key.ts'
import { places } from '../src/names/places.ts'
import { readTable } from '../src/names/table.ts'

const locales = 'en de de-AT de-CH es es-MX fr fr-CA ja ko pt pt-PT ru vi zh zh-Hant zh-Hant-HK it'.split(' ')
/** Of names alone: without words of trade in these languages, a name of four letters is sooner a slip of an English word. */
const ofNamesAlone = 'nl sv da nb fi pl cs tr hu ro id uk'.split(' ')
const endings: Record<string, string[]> = {
  de: ['', 'e', 'en', 'er', 'es', 'em'],
  fr: ['', 's', 'e', 'es'],
  es: ['', 's', 'es'],
  pt: ['', 's', 'es'],
  it: ['', 's'],
  ru: 'ий ая ое ие ого ой их им ими ом ую ому'.split(' '),
}

const listed = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

interface Form {
  readonly code: string
  readonly text: string
  readonly adjective: boolean
}

/** Keys that English already has, with their code where it is one place. */
const taken = new Map<string, string>()
for (const { code, label, adjectives, names } of places().values())
  for (const name of [label, ...listed(names), ...listed(adjectives)]) taken.set(keyOf(name), code)
for (const { code, label, adjective, names } of groups().values())
  for (const name of [label, ...listed(names), adjective]) taken.set(keyOf(name), code)
for (const [kind, words] of readTable('place-words.tsv')) {
  if (kind === 'word_code' || kind === 'element_code' || kind === 'plain_code' || kind === 'money') continue
  for (const name of listed(words)) taken.set(keyOf(name), kind!)
}

const english = new Set(readFileSync(`${namesFolder}/english-words.txt`, 'utf8').split(/\s+/))
const owners = new Map<string, Set<string>>()
const forms = [...displayNames(), ...stems()]
for (const { code, text } of forms) owners.set(keyOf(text), (owners.get(keyOf(text)) ?? new Set()).add(code))

const nouns = new Map<string, Set<string>>()
const adjectives = new Map<string, Set<string>>()
for (const { code, text, adjective } of forms) {
  const key = keyOf(text)
  if (taken.get(key) === code || key === '') continue
  if (taken.has(key)) report(`${text} (${code}) is ${taken.get(key)} in English`)
  else if (owners.get(key)!.size > 1) report(`${text} is ${[...owners.get(key)!].join(' and ')}`)
  else if (needsExact(key) && isPlainAscii(text)) report(`${text} (${code}) is an English word`)
  else {
    const table = adjective ? adjectives : nouns
    table.set(code, (table.get(code) ?? new Set()).add(needsExact(key) ? `!${text}` : key))
  }
}
write()

/** A short Latin key, or one that is an English word, is a place only as its own language writes it. */
function needsExact(key: string): boolean {
  return /^[a-z]{1,3}$/.test(key) || english.has(key)
}

/** Capitals alone do not tell "Island" in German from the first word of a sentence; these few are no English words. */
function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && !['Nga', 'Anh', 'EUA', 'E.U.A.'].includes(text)
}

function displayNames(): Form[] {
  const found: Form[] = []
  for (const locale of [...locales, ...ofNamesAlone])
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' })
      for (const code of places().keys()) {
        const name = names.of(code)
        if (!name) continue
        for (const text of variants(name))
          if (!(ofNamesAlone.includes(locale) && /^[a-z]{1,4}$/.test(keyOf(text))))
            found.push({ code, text, adjective: false })
        if (locale === 'ru')
          for (const text of russianCases(name)) found.push({ code, text, adjective: false })
      }
    }
  return found
}

/** "Myanmar (Birma)" is also either of its parts where they are one word each. */
function variants(name: string): string[] {
  const both = /^(\p{L}+) \((\p{L}+)\)$/u.exec(name)
  return both ? [name, both[1]!, both[2]!] : [name]
}

/** The cases of a Russian name of one word, or of an adjective and a noun; forms that nobody uses do no harm. */
function russianCases(name: string): string[] {
  const pair = /^(\p{L}+)(ая|яя|ый|ий|ой|ое|ие|ые) (\p{L}+)$/u.exec(name)
  if (pair) {
    const [, stem = '', ending = '', noun = ''] = pair
    const nouns = [noun, ...russianCases(noun)]
    return adjectiveEndings(stem, ending).flatMap((other) => nouns.map((form) => `${stem}${other} ${form}`))
  }
  if (/[^\p{L}-]/u.test(name)) return []
  const stem = name.slice(0, -1)
  if (name.endsWith('ия')) return ['ии', 'ию', 'ией'].map((ending) => name.slice(0, -2) + ending)
  if (name.endsWith('я')) return ['и', 'е', 'ю', 'ей'].map((ending) => stem + ending)
  if (/(?:[оеиы]|[оу]а)$/.test(name)) return []
  if (name.endsWith('а')) return ['ы', 'и', 'е', 'у', 'ой'].map((ending) => stem + ending)
  if (name.endsWith('ь')) return ['и', 'ью', 'я', 'ю', 'е', 'ем'].map((ending) => stem + ending)
  if (name.endsWith('й')) return ['я', 'ю', 'ем', 'е'].map((ending) => stem + ending)
  return /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? ['а', 'у', 'ом', 'е'].map((ending) => name + ending) : []
}

/** Of the other cases, as the letter before allows: "Южного", "Американского". */
function adjectiveEndings(stem: string, ending: string): readonly string[] {
  if (ending === 'ая') return ['ой', 'ую']
  if (ending === 'яя') return ['ей', 'юю']
  const i = /[кгхжшщч]$/.test(stem) || ending === 'ий' || ending === 'ие' ? 'и' : 'ы'
  if (ending === 'ие' || ending === 'ые') return [`${i}х`, `${i}м`, `${i}ми`]
  return [...(ending === 'ий' && !/[кгх]$/.test(stem) ? ['его', 'ему', 'ем'] : ['ого', 'ому', 'ом']), `${i}м`]
}

function stems(): Form[] {
  const found: Form[] = []
  for (const [language, code, words] of readTable('place-stems.tsv'))
    for (const word of listed(words)) {
      if (!word.endsWith('~')) found.push({ code: code!, text: word, adjective: false })
      else
        for (const text of inflected(language!, word.slice(0, -1)))
          found.push({ code: code!, text, adjective: true })
    }
  return found
}

/** Spanish and Portuguese -o also stands for -a, -os, -as. */
function inflected(language: string, stem: string): string[] {
  const plain = endings[language]!.map((ending) => stem + ending)
  const root = stem.slice(0, -1)
  if (!/^(?:es|pt|it)$/.test(language) || !stem.endsWith('o')) return plain
  return [...plain, ...['a', 'os', 'as', 'i', 'e'].map((ending) => root + ending)]
}

function write(): void {
  const codes = [...places().keys(), ...groups().keys()].filter(
    (code) => nouns.has(code) || adjectives.has(code),
  )
  const row = (code: string): string =>
    [code, sorted(nouns.get(code)), sorted(adjectives.get(code))].join('\t').trimEnd()
  const head =
    '# Made by scripts/generate-place-names.ts; edit place-stems.tsv instead.\n# code\tkeys of names\tkeys of adjectives\n'
  writeFileSync(`${namesFolder}/place-names-foreign.tsv`, `${head}${codes.map(row).join('\n')}\n`)
}

function sorted(keys: Set<string> | undefined): string {
  return [...(keys ?? [])].sort().join(';')
}

function report(line: string): void {
  console.error(line)
}
