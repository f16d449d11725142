import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  halfRange,
  MONTH_NAMES,
  month,
  monthOfYear,
  quarterRange,
  type Range,
  range,
  yearOf,
  yearRange,
} from '../../../src/calendar/month.ts'
import { resolvePeriod } from '../../../src/question/readers/period/resolve.ts'
import { readPeriods } from '../../../src/question/readers/period.ts'
import { tokenize } from '../../../src/question/tokens.ts'
import { periodsOf, reading } from '../../support/period-reading.ts'

const corpus = readFileSync(new URL('./period-corpus.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

describe('the period corpus', () => {
  it.each(corpus)('%s is %s', (message, expected) => {
    expect(reading(message)).toBe(expected)
  })

  it.each(corpus.filter(([message]) => message === message.toLowerCase()))(
    '%s means the same in capitals',
    (message, expected) => {
      expect(reading(message.toUpperCase())).toBe(expected)
    },
  )

  it.each(corpus.filter(([message, expected]) => expected !== 'nothing' && message !== 'spring'))(
    '%s is still read inside a question',
    (message) => {
      const inside = readPeriods(tokenize(`exports to Germany ${message}`)).map(({ value }) => value)
      for (const { value } of periodsOf(message)) expect(inside.map((v) => v.kind)).toContain(value.kind)
    },
  )
})

const nameOf = (at: number): string => MONTH_NAMES[monthOfYear(at) - 1]!
const years = Array.from({ length: 36 }, (_, i) => 2000 + i)

/** Every form a period is printed in, with the range that was printed. */
function* printed(): Generator<readonly [string, Range]> {
  for (const year of years) {
    yield [`${year}`, yearRange(year)]
    for (let quarter = 1; quarter <= 4; quarter++) yield [`Q${quarter} ${year}`, quarterRange(year, quarter)]
    yield [`first half of ${year}`, halfRange(year, 1)]
    yield [`second half of ${year}`, halfRange(year, 2)]
    for (let from = month(year, 1); from <= month(year, 12); from++) {
      yield [`${nameOf(from)} ${year}`, range(from)]
      for (let to = from + 1; to <= month(year, 12); to++)
        yield [`${nameOf(from)}–${nameOf(to)} ${year}`, range(from, to)]
      const later = from + 14
      yield [`${nameOf(from)} ${year} to ${nameOf(later)} ${yearOf(later)}`, range(from, later)]
    }
  }
}

describe('a period that is printed', () => {
  const context = { held: range(month(2000, 1), month(2037, 12)), today: month(2038, 1) }

  it('reads back to itself, for 2000 to 2035', () => {
    const strayed = [...printed()].filter(([text, meant]) => {
      const [edge, ...others] = periodsOf(text)
      const resolved = edge && resolvePeriod(edge.value, context)
      return (
        others.length > 0 ||
        resolved?.kind !== 'range' ||
        resolved.range.from !== meant.from ||
        resolved.range.to !== meant.to
      )
    })
    expect(strayed.map(([text]) => text)).toEqual([])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...corpus.flatMap(([message]) => message.split(' ')),
    'exports',
    'to',
    'Germany',
    '-',
    '/',
    ',',
    "'",
    '.',
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))

  it('gives edges that lie inside it and ranges whose start is not after their end', () => {
    fc.assert(
      fc.property(text, (message) => {
        const tokens = tokenize(message)
        for (const { from, to, value, score } of readPeriods(tokens)) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(tokens.list.length)
          expect(score).toBeGreaterThan(0)
          const resolved = resolvePeriod(value, {
            held: range(month(2023, 7), month(2026, 3)),
            today: month(2026, 4),
          })
          if (resolved.kind === 'range') expect(resolved.range.from).toBeLessThanOrEqual(resolved.range.to)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (message) => {
        readPeriods(tokenize(message))
      }),
      { numRuns: 1000 },
    )
  })

  // Read from the front, each of these would ask for what follows, and that for what follows it, until the stack ends.
  const pieces = [
    'last ',
    'from ',
    'the ',
    'ytd ',
    'January - ',
    '2025 ',
    '2025-',
    '1/',
    'year to ',
    'a year before ',
    '7月',
    'since ',
  ]

  it.each(pieces)('may be 5,000 characters of "%s"', (piece) => {
    expect(() => readPeriods(tokenize(piece.repeat(5000 / piece.length)))).not.toThrow()
  })
})

describe('what was dropped', () => {
  it.each([
    ['exports march on', 'march', 'an ordinary word, not a month'],
    ['HS 2025', '2025', 'a code, not a year'],
    ['$2025', '2025', 'money, not a year'],
    ['above 2000 t', '2000', 'an amount, not a year'],
    ['in CNY', 'CNY', 'money, not a holiday'],
    ['12 May 2025', 'May 2025', 'inside finer'],
  ])('of "%s", "%s" is told with its reason', (message, words, reason) => {
    const tokens = tokenize(message)
    const told: string[] = []
    readPeriods(tokens, ({ from, to }, why) =>
      told.push(
        `${tokens.list
          .slice(from, to)
          .map(({ raw }) => raw)
          .join(' ')}: ${why}`,
      ),
    )
    expect(told).toContain(`${words}: ${reason}`)
  })
})

describe('an edge', () => {
  it('says which slip was repaired', () => {
    expect(periodsOf('us imports juyl 2025')[0]).toMatchObject({ repaired: 'juyl' })
  })

  it('is latent for a bare year, which may be an amount or a code', () => {
    expect(periodsOf('exports 2025')[0]).toMatchObject({ latent: true })
    expect(periodsOf('calendar year 2025')[0]).toMatchObject({ latent: false })
  })

  it('keeps the date of a day, so that an event can be looked up', () => {
    expect(periodsOf('what happened on 4 april 2025')[0]?.value).toMatchObject({
      kind: 'finer',
      date: '2025-04-04',
    })
  })
})
