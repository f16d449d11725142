import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

async function verdictOf(text: string) {
  const told = await answerer.ask({ text, now: NOW })
  if ('talk' in told) throw new TypeError(`read as talk: ${text}`)
  return told.result.kind === 'answer' ? told.result.verdict : told.result.kind
}

/** What moved: the month, the one before it, its size in percent and in tonnes, rounded down. */
const moves = [
  { month: 'October 2025', base: 'September 2025', way: 'down', percent: 5, tonnes: 200 },
  { month: 'July 2025', base: 'June 2025', way: 'up', percent: 74, tonnes: 2300 },
] as const

/** The same size said by a verb, a noun, a noun with its rate, an adjective and a preposition. */
const ways = {
  down: [
    (month: string, size: string) => `did exports fall by ${size} in ${month}`,
    (month: string, size: string) => `was the drop in ${month} ${size}`,
    (month: string, size: string) => `was the monthly decline in ${month} ${size}`,
    (month: string, size: string, base: string) => `were exports in ${month} ${size} lower than in ${base}`,
    (month: string, size: string, base: string) => `were exports in ${month} ${size} below ${base}`,
    (month: string, size: string, base: string) => `were exports in ${month} down ${size} on ${base}`,
  ],
  up: [
    (month: string, size: string) => `did exports rise by ${size} in ${month}`,
    (month: string, size: string) => `was the gain in ${month} ${size}`,
    (month: string, size: string) => `was the monthly increase in ${month} ${size}`,
    (month: string, size: string, base: string) => `were exports in ${month} ${size} higher than in ${base}`,
    (month: string, size: string, base: string) => `were exports in ${month} ${size} above ${base}`,
    (month: string, size: string, base: string) => `were exports in ${month} up ${size} on ${base}`,
  ],
} as const

/** Each size with what it is to a move that is a little larger than `least`. */
const sizes = (least: number, unit: string) =>
  [
    [`more than ${least}${unit}`, true],
    [`at least ${least}${unit}`, true],
    [`over ${least * 2}${unit}`, false],
    [`less than ${least * 2}${unit}`, true],
    [`less than ${least}${unit}`, false],
  ] as const

const cases = moves.flatMap(({ month, base, way, percent, tonnes }) =>
  (['down', 'up'] as const).flatMap((said) =>
    ways[said].flatMap((ask) =>
      [...sizes(percent, '%'), ...sizes(tonnes, ' t')].map(
        // what rose did not fall, by however much or little
        ([size, isSo]) => [ask(month, size, base), said === way && isSo] as const,
      ),
    ),
  ),
)

describe('the size of a move is judged on the side it is said of, whatever word says it', () => {
  test.each(cases)('%s: %s', async (text, verdict) => {
    expect(await verdictOf(text)).toBe(verdict)
  })
})

describe('with a partner, of a share, about and exactly', () => {
  test.each([
    ['were us shipments in march 2026 over 20% below march 2025', true],
    ['was germany in october 2025 more than 50% higher than a year before', true],
    ['did the us get over 20% less in march 2026 than in march 2025', true],
    ['was the us share in march 2026 at least 3 points lower than in march 2025', true],
    ['was the us share in march 2026 more than 3 points above march 2025', false],
    ['were exports in h1 2025 about 19% lower than in h1 2024', true],
    ['were exports in h1 2025 about 19% higher than in h1 2024', false],
    ['was the annual drop in may 2025 more than 70%', true],
    ['was the ytd decline in exports through june 2025 more than 18%', true],
    ['did the annual decline in 2025 exceed 1%', true],
    ['did the decline narrow by more than 2 points in october 2025', true],
    ['did the decline narrow by more than 3 points in october 2025', false],
  ])('%s: %s', async (text, verdict) => {
    expect(await verdictOf(text)).toBe(verdict)
  })
})
