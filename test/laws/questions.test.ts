import { describe, expect, test } from 'vitest'
import { type Range, range } from '../../src/calendar/month.ts'
import { groups } from '../../src/names/groups.ts'
import { places } from '../../src/names/places.ts'
import type { Query } from '../../src/query/query.ts'
import type { Clause } from '../../src/question/clause.ts'
import type { Idea } from '../../src/question/idea.ts'
import { periodText, shortPeriod } from '../../src/reply/period.ts'
import { placeText } from '../../src/reply/place.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'
import { plainOf, wholeOf } from '../question/corpus/plain.ts'

// What must hold of every question that is read, whatever it asks.

const asked = corpora().flatMap(({ world, answered }) =>
  answered.flatMap(({ phrasings }) => phrasings.map((text) => ({ text, world }))),
)

const read = (text: string, { read, today }: World): Query | undefined => {
  const reading = read(text, { today })
  return reading.kind === 'query' ? reading.query : undefined
}

function traced(text: string, { read, today }: World): { query: Query; clause: Clause } {
  let clause: Clause | undefined
  const reading = read(text, { today, trace: (found) => (clause = found) })
  if (reading.kind !== 'query' || !clause) throw new TypeError(`not read: ${text}`)
  return { query: reading.query, clause }
}

describe('every word of a question', () => {
  test('stands in one idea, and no idea overlaps another', () => {
    for (const { text, world } of asked) {
      const { ideas } = traced(text, world).clause
      ideas.forEach((idea, i) => {
        expect(idea.from, text).toBe(ideas[i - 1]?.to ?? 0)
        expect(['consumed', 'function', 'unread', 'aside'], text).toContain(idea.fate)
      })
    }
  })

  test('that was not read is named in the answer', () => {
    for (const { text, world } of asked.filter(isChecked)) {
      const { query, clause } = traced(text, world)
      expect(clause.ideas.filter(({ fate }) => fate === 'unread').map((idea) => idea.text)).toEqual(
        query.unused,
      )
    }
  })

  test('that names something changes the reading when it is taken away, or the question is not read', () => {
    const without = asked
      .filter(isChecked)
      .filter(isPlainText)
      .flatMap(({ text, world }) => taken(text, world))
    expect(without.length).toBeGreaterThan(900)
    expect(without.flatMap(({ less, word, same }) => (same ? [`${less} (without ${word})`] : []))).toEqual([])
  })
})

/** Questions about the data itself are read by their words as a whole. */
function isChecked({ text, world }: (typeof asked)[number]): boolean {
  const operation = read(text, world)?.operation
  return operation !== undefined && !ABOUT.has(operation)
}
const ABOUT = new Set(['coverage', 'define', 'explain', 'fact', 'method', 'missing', 'release', 'source'])

/** Half of a mark-up is no mark-up: `::` is left of `:us:`. */
const isPlainText = ({ text }: (typeof asked)[number]): boolean => !/[<>*:]/.test(text)

interface Taken {
  readonly less: string
  readonly word: string
  readonly same: boolean
}

function taken(text: string, world: World): Taken[] {
  const { query, clause } = traced(text, world)
  const whole = JSON.stringify(wholeOf(query))
  return clause.ideas.filter(isName).flatMap((idea) => {
    const less = `${text.slice(0, idea.span[0])} ${text.slice(idea.span[1])}`
    const again = read(less, world)
    const same = again !== undefined && JSON.stringify(wholeOf(again)) === whole
    return same && repeats(idea, query) ? [] : [{ less, word: idea.text, same }]
  })
}

/** Words that only another word makes sense of ("to", "compare", "change") may say again what it says. */
const isName = (idea: Idea): boolean =>
  idea.fate === 'consumed' &&
  (!idea.senses || idea.senses.some(({ kind }) => NAMING.has(kind))) &&
  !idea.senses?.some(({ kind }) => kind === 'filler') &&
  /[\p{L}\p{N}]{2}/u.test(idea.text)

const NAMING = new Set([
  'measure',
  'exclude',
  'average',
  'streak',
  'contribution',
  'split',
  'sign',
  'lasttime',
])

/** "the latest", and the other end of a change that is compared with anyway, say what is taken without them. */
const repeats = ({ period }: Idea, { comparison, operation }: Query): boolean =>
  period !== undefined &&
  (period.kind === 'latest' || comparison !== undefined || operation === 'record' || operation === 'since')

describe('a question means the same', () => {
  const forms: Readonly<Record<string, (text: string) => string>> = {
    'in small letters': (text) => text.toLowerCase(),
    'in capitals': (text) => text.toUpperCase(),
    'after a please': (text) => `please ${text}`,
    'after a greeting': (text) => `hi, ${text}`,
    'after a mention': (text) => `<@U0123> ${text}`,
    'before thanks': (text) => `${text} thanks`,
    'before a question mark': (text) => (text.endsWith('?') ? text : `${text}?`),
    'before an emoji': (text) => `${text} 👍`,
    'in bold': (text) => `*${text}*`,
    'in quotes': (text) => `“${text}”`,
    'with other spaces': (text) => `  ${text.replaceAll(' ', '\u00a0 ')}\n`,
  }

  test.each(Object.keys(forms))('%s', (name) => {
    const changed = asked.filter(isPlainText).flatMap(({ text, world }) => {
      const before = read(text, world)
      const after = read(forms[name]!(text), world)
      return before && after && sameMeaning(before, after) ? [] : [forms[name]!(text)]
    })
    expect(changed).toEqual([])
  })

  test('with its only month in front', () => {
    const moved = asked.flatMap(({ text, world }) => {
      const other = monthInFront(text, world)
      return other ? [{ text, world, other }] : []
    })
    expect(moved.length).toBeGreaterThan(100)
    const changed = moved.filter(({ text, world, other }) => {
      const [before, after] = [read(text, world)!, read(other, world)]
      return !after || JSON.stringify(plainOf(before)) !== JSON.stringify(plainOf(after))
    })
    expect(changed.map(({ other }) => other)).toEqual([])
  })
})

/** "exports to the US in July 2025" is "July 2025: exports to the US". */
function monthInFront(text: string, world: World): string | undefined {
  const periods = traced(text, world).clause.ideas.filter(({ period }) => period)
  const match = /^(.*?),? (?:in )?([A-Z][a-z]+ 20\d\d)$/.exec(text)
  return match && periods.length === 1 && periods[0]!.text === match[2]!.toLowerCase()
    ? `${match[2]}: ${match[1]}`
    : undefined
}

const sameMeaning = (a: Query, b: Query): boolean =>
  JSON.stringify(wholeOf(a)) === JSON.stringify(wholeOf(b)) && a.unused.join() === b.unused.join()

describe('what is printed reads back', () => {
  const { world } = corpora()[0]!
  const held = world.trade.catalogue.monthsHeld({})!

  test('every period, long and short', () => {
    for (const period of rangesIn(held))
      for (const text of [periodText(period), shortPeriod(period)])
        expect(read(`exports ${text}`, world)?.period.value, text).toEqual(period)
  })

  test('every place and group', () => {
    const codes = [...places().keys(), ...groups().keys()].filter((code) => code !== 'CN')
    expect(codes.length).toBeGreaterThan(200)
    for (const code of codes)
      expect(read(`exports to ${placeText(code)}, July 2025`, world)?.partners.value, code).toEqual([code])
  })
})

function* rangesIn({ from, to }: Range): Generator<Range> {
  for (let start = from; start <= to; start++) for (let end = start; end <= to; end++) yield range(start, end)
}
