import { describe, expect, it } from 'vitest'
import { answerQuery } from '../../src/analysis/index.ts'
import { assumed } from '../../src/query/slot.ts'
import { answered, issue, lines, load } from './support/ask.ts'
import { query } from './support/query.ts'

const trade = load('data/rare-earth-magnets')
const us = { partners: ['US'], period: '2025-07' }

describe('how an answer came about', () => {
  it('is its figure, the steps from level to percentage, and the rows', async () => {
    const answer = await answered(trade, { ...us, operation: 'method', of: query(us) })
    expect(lines(answer)).toEqual([
      'headline 619 t US',
      'step 619 t US',
      'step 352.8 t US',
      'step 266.2 t US month_on_month',
      'step 75.5 percent US month_on_month',
      'step 75.45 percent US month_on_month',
      'other 619 t US',
      'other 619 t US',
      'other 352.8 t US',
    ])
  })

  it('has nothing to tell without one', async () => {
    expect(await issue(trade, { ...us, operation: 'method' })).toMatchObject({ kind: 'no_antecedent' })
  })
})

describe('where an answer is from', () => {
  it('is its own figures and sources', async () => {
    const first = await answered(trade, us)
    const again = await answered(trade, { ...us, operation: 'source', of: query(us) })
    expect(again.figures).toEqual(first.figures)
    expect(again.sources).toEqual(first.sources)
  })

  it('is of no good in particular where none is named: the publishers of each reporter', async () => {
    const minerals = load('test/fixtures/two-reporters')
    const goods = assumed(
      minerals.catalogue.commodities.map(({ code }) => code),
      'default',
    )
    const asked = query({ operation: 'source', reporters: ['BR', 'GB'], period: '2025-07' })
    const result = await answerQuery({ ...asked, commodities: goods }, minerals, new Date('2025-08-01'))
    expect(result).toMatchObject({
      sources: [{ id: 'COMEX' }, { id: 'HMRC' }],
      figures: [{ unit: 'month' }, { unit: 'month' }],
    })
  })

  it('is, of a single figure, every row that prints it', async () => {
    const answer = await answered(trade, { operation: 'source', period: '2025-07' })
    expect(lines(answer, 'other')).toEqual(['other 5577 t', 'other 5577 t', 'other 5577 t'])
  })

  it('is, of a sum, its sources: no part of it is printed as the whole', async () => {
    const answer = await answered(trade, { operation: 'source', period: '2025-07/2025-09' })
    expect(lines(answer)).toEqual(['headline 17496.62 t'])
    expect(answer.sources.length).toBeGreaterThan(3)
  })
})
