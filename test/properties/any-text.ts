import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { groups } from '../../src/names/groups.ts'
import { places } from '../../src/names/places.ts'
import { corpora } from '../question/corpus/index.ts'

// Texts as they come into a channel: words of the lexicon in any order, whole questions with something amiss, noise.

const phrases = ['words.tsv', 'words-foreign.tsv'].flatMap((file) =>
  readFileSync(`data/names/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split('\t')[2]!.split('|')),
)
const names = [...places().values(), ...groups().values()].flatMap(({ label, adjective }) => [
  label,
  adjective ?? label,
])
const questions = corpora().flatMap(({ answered, refused }) =>
  [...answered, ...refused].flatMap(({ phrasings }) => phrasings),
)
const goods = [
  'magnets',
  '85051110',
  '850511',
  'gallium',
  'lithium',
  'graphite',
  '283691',
  'titanium sponge',
  'all goods',
]
const few = [
  'exports',
  'imports',
  'US',
  'Germany',
  'EU',
  'China',
  'UK',
  'top',
  'share',
  'vs',
  'from',
  'to',
  'in',
  'yoy',
]

const month = fc.constantFrom(
  'January',
  'feb',
  'Mar',
  'april',
  'May',
  'jun',
  'July',
  'aug.',
  'September',
  'Dec',
)
const year = fc.integer({ min: 2022, max: 2027 })
const period = fc.oneof(
  fc.tuple(month, year).map(([name, at]) => `${name} ${at}`),
  fc
    .tuple(fc.constantFrom('Q', 'H', 'M'), fc.integer({ min: 0, max: 13 }), year)
    .map((parts) => `${parts[0]}${parts[1]} ${parts[2]}`),
  fc.tuple(year, fc.integer({ min: 0, max: 13 })).map(([at, nth]) => `${at}-${nth}`),
  year.map(String),
  month,
  fc.constantFrom(
    'ytd',
    'last month',
    'the last 3 months',
    'latest',
    'since March',
    'a year ago',
    'this year',
    'H1',
  ),
)
const amount = fc
  .tuple(
    fc.constantFrom('', '$', '>', '-', '€'),
    fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.double({ min: 0, max: 1000, noNaN: true })),
    fc.constantFrom('', '%', ' t', 'kg', 'm', 'bn', 'k', 'th', ' tonnes', 'x', ' pp'),
  )
  .map((parts) => parts.join(''))

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  { weight: 3, arbitrary: fc.constantFrom(...few) },
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: period },
  { weight: 1, arbitrary: fc.constantFrom(...goods) },
  { weight: 1, arbitrary: amount },
)

/** A slip of the pen at one place of a text. */
const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('swap', 'drop', 'double', 'case', 'space') })
const slipped = (text: string, { at, kind }: { at: number; kind: string }): string => {
  const i = text.length === 0 ? 0 : at % text.length
  const [before, here, after] = [text.slice(0, i), text.slice(i, i + 1), text.slice(i + 1)]
  switch (kind) {
    case 'swap':
      return before + after.slice(0, 1) + here + after.slice(1)
    case 'drop':
      return before + after
    case 'double':
      return before + here + here + after
    case 'case':
      return before + (here === here.toLowerCase() ? here.toUpperCase() : here.toLowerCase()) + after
    default:
      return `${before} ${here}${after}`
  }
}

const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<@U1>',
    '<#C1|x>',
    '&amp;',
    '&lt;',
    '*',
    '_',
    '`',
    '> ',
    '\n',
    '\u200b',
    '\u202e',
    '🇺🇸',
    ':de:',
    '👍',
    '٢٠٢٥',
    '２０２５',
    '7月',
    '<https://x.example|july>',
    '½',
    'ＵＳ',
    'İ',
    '(',
    '"',
    ';',
    '?',
    '->',
    '=',
    '\0',
  ),
)

const shuffled = fc.constantFrom(...questions).chain((question) => {
  const words = question.split(' ')
  return fc.shuffledSubarray(words, { minLength: Math.min(2, words.length) }).map((some) => some.join(' '))
})

const piece = fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: noise })
const fragments = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '))
const disturbed = fc.tuple(fc.constantFrom(...questions), piece, fc.nat()).map(([question, more, at]) => {
  const words = question.split(' ')
  return [...words.slice(0, at % (words.length + 1)), more, ...words.slice(at % (words.length + 1))].join(' ')
})

export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fragments },
      { weight: 4, arbitrary: disturbed },
      { weight: 3, arbitrary: shuffled },
      { weight: 1, arbitrary: fc.array(noise, { maxLength: 6 }).map((pieces) => pieces.join('')) },
    ),
    fc.array(slip, { maxLength: 2 }),
  )
  .map(([text, slips]) => slips.reduce(slipped, text))
