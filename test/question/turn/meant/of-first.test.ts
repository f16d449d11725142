import { describe, expect, it } from 'vitest'
import type { Query } from '../../../../src/query/query.ts'
import { minerals } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

const { read, today } = minerals()

/** A turn after a ranking whose rows are known, as they are once it was answered. */
function afterRows(ranking: string, found: readonly string[], turn: string) {
  const first = read(ranking, { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const previous: Query = { ...first.query, found }
  const reading = read(turn, { today, previous })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('after a ranking of suppliers', () => {
  const suppliers = "who supplied the uk's lithium carbonate in 2025"
  const after = (turn: string) => afterRows(suppliers, ['NL', 'BE', 'US'], turn)

  it.each(['how much did the biggest one ship', 'what did the biggest supply in 2026'])(
    '%s is of the first of them, and of the imports',
    (turn) => {
      expect(after(turn)).toMatchObject({ operation: 'show', partners: ['NL'], flows: ['import'] })
    },
  )

  it('the top two supplied what both did together', () => {
    expect(after('how much did the top two supply')).toMatchObject({
      operation: 'show',
      partners: ['NL', 'BE'],
      flows: ['import'],
    })
  })

  it('the smallest is ranked anew, and more than are known as well', () => {
    expect(after('how much did the smallest supply')).toMatchObject({
      operation: 'rank',
      flows: ['import'],
      order: 'bottom',
    })
    expect(after('how much did the top five supply')).toMatchObject({ operation: 'rank', flows: ['import'] })
  })

  it('what they buy was not ranked', () => {
    expect(after('how much did the biggest buy in 2026')).toMatchObject({
      issue: { kind: 'not_understood', words: ['buy in'] },
    })
  })
})

it('after a ranking of buyers the biggest buys what was exported', () => {
  expect(
    afterRows(
      "who bought the uk's lithium carbonate in 2025",
      ['US', 'DE'],
      'how much did the biggest buy in 2026',
    ),
  ).toMatchObject({ operation: 'show', partners: ['US'], flows: ['export'] })
})
