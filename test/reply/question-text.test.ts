import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { questionText } from '../../src/reply/question-text.ts'
import { at, during, query, to } from '../support/queries.ts'
import { WORDED } from '../support/wordings.ts'

const holdings = {
  reporters: ['CN', 'GB'],
  flows: ['export', 'import'],
  defaults: {},
  stepHeld: () => 1,
  commodities: [
    { code: '85051110', package: 'magnets', label: 'rare-earth magnets' },
    { code: '250490', package: 'minerals', label: 'natural graphite, other' },
    { code: '811292', package: 'minerals', label: 'gallium, germanium and others' },
    { code: '260200', package: 'minerals', label: 'manganese ores' },
  ],
  monthsHeld: () => undefined,
  holds: () => true,
} as const

const text = (change: Partial<Query>) => questionText(query(change), { holdings })

describe('a query as a question', () => {
  test('names reporter, flow, good, partner, period and measure, so that nothing is left to assume', () => {
    expect(text(to('US'))).toBe(
      "China's exports of rare-earth magnets to the United States, July 2025, net weight",
    )
    expect(
      text({ reporters: said(['GB']), flows: said(['import']), measure: said('value'), ...to('EU', '-DE') }),
    ).toBe(
      "The United Kingdom's imports of rare-earth magnets from the European Union excluding Germany, July 2025, value",
    )
  })

  test('a label that could be torn apart, or is not the only one, gives way to the code', () => {
    expect(text({ commodities: said(['811292']) })).toContain('of HS 811292 to')
    expect(text({ commodities: said(['250490', '260200']) })).toContain(
      'of HS 250490 and manganese ores together',
    )
    expect(text({ commodities: said([]) })).toContain('of all goods to')
  })

  test('what is added up is together, what is set side by side is each', () => {
    expect(text(to('DE', 'JP'))).toContain('to Germany and Japan together, July')
    expect(text({ along: 'partner', ...to('DE', 'JP') })).toContain('to Germany and Japan, each, July')
  })

  test.each<[Partial<Query>, string]>([
    [
      { operation: 'change', comparison: { kind: 'year_on_year', period: at(2024, 7) } },
      "Change in China's exports of rare-earth magnets to the world, July 2025 compared with July 2024, net weight",
    ],
    [
      { operation: 'rank', by: 'partner', order: 'top', limit: 5 },
      "Top 5 partners by China's exports of rare-earth magnets, July 2025, net weight",
    ],
    [
      { operation: 'rank', by: 'partner', order: 'bottom', within: ['ASEAN'] },
      "Bottom partners among ASEAN by China's exports of rare-earth magnets, July 2025, net weight",
    ],
    [
      { operation: 'series', by: 'month', ...during(at(2025, 1, 12)) },
      "China's exports of rare-earth magnets to the world by month, 2025, net weight",
    ],
    [
      { quantity: 'share', ...to('US') },
      "Share of the United States in China's exports of rare-earth magnets, July 2025, net weight",
    ],
    [
      { quantity: 'balance', ...to('US') },
      "China's trade balance in rare-earth magnets with the United States, July 2025, net weight",
    ],
    [
      { quantity: 'unit_value', unit: 'USD/t' },
      "Unit value of China's exports of rare-earth magnets to the world, July 2025, in USD per tonne",
    ],
    [
      { operation: 'record', extreme: 'highest', monthsOfYear: [7] },
      "Highest July of China's exports of rare-earth magnets to the world, July 2025, net weight",
    ],
    [
      { operation: 'since', threshold: { relation: 'above', value: 10_000, unit: 't' } },
      "When were China's exports of rare-earth magnets to the world last above 10,000 t, July 2025, net weight?",
    ],
    [
      { operation: 'compare', along: 'partner', ...to('DE', 'US') },
      "Compare China's exports of rare-earth magnets to Germany and the United States, July 2025, net weight",
    ],
    [
      { claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 0.5, unit: 't' } } },
      "Were China's exports of rare-earth magnets to the world at least 0.5 t, July 2025, net weight?",
    ],
    [
      { operation: 'record', claim: { kind: 'record', extreme: 'highest' } },
      "Was July 2025 a record high for China's exports of rare-earth magnets to the world, net weight?",
    ],
    [
      {
        operation: 'compare',
        along: 'partner',
        ...to('DE', 'US'),
        claim: { kind: 'first_more', relation: 'above' },
      },
      "Were China's exports of rare-earth magnets to Germany more than to the United States, July 2025, net weight?",
    ],
    [
      {
        operation: 'compare',
        along: 'flow',
        flows: said(['import', 'export']),
        claim: { kind: 'first_more', relation: 'below' },
      },
      "Were China's imports of rare-earth magnets from the world less than exports, July 2025, net weight?",
    ],
    [
      { operation: 'contribution', ...to('DE'), claim: { kind: 'direction', direction: 'up' } },
      "Did Germany contribute to the rise in China's exports of rare-earth magnets, July 2025, net weight?",
    ],
    [{ operation: 'define', topic: ['cif'] }, 'What does cif mean?'],
  ])('%o', (change, expected) => {
    expect(text(change)).toBe(expected)
  })

  test('is another text for another query', () => {
    const texts = Object.values(WORDED).map((each) =>
      questionText({ ...each, repairs: [], unused: [] }, { holdings }),
    )
    const twice = texts.filter((each, i) => texts.indexOf(each) !== i)
    expect(twice).toEqual([])
  })

  test('never shows an ISO month, and always a year', () => {
    for (const each of Object.values(WORDED)) {
      const asked = questionText(each, { holdings })
      expect(asked).not.toMatch(/\d{4}-\d\d/)
      if (!['fact', 'define', 'release', 'coverage'].includes(each.operation) && !each.topic)
        expect(asked).toMatch(/\b20\d\d\b/)
    }
  })
})
