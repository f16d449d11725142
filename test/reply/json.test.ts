import { describe, expect, test } from 'vitest'
import { composeIssue } from '../../src/reply/compose.ts'
import { AnswerLine, answerLine } from '../../src/reply/json.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { ISSUES } from '../support/issues.ts'
import { WORDED } from '../support/wordings.ts'

const trade = tradeOf(SHIPPED)

async function lineOf(name: string) {
  const { result, reply, context } = await tell(WORDED[name]!, trade, name)
  return JSON.parse(JSON.stringify(answerLine(result, reply, context, '7'))) as unknown
}

describe('an answer as data', () => {
  test('holds to the contract', async () => {
    expect(await lineOf('US imports July')).toMatchObject({
      id: '7',
      question: 'US imports July',
      status: 'answered',
      reading: {
        operation: 'level',
        measure: 'net_weight',
        flow: 'export',
        reporter: 'CN',
        partners: ['US'],
        commodity: '85051110',
        period: { from: '2025-07', to: '2025-07' },
        comparison: null,
        by: null,
        limit: null,
      },
      verdict: null,
      assumptions: [
        {
          slot: 'period',
          value: '2025-07',
          text: 'July = July 2025, the latest July held',
          alternatives: ['Jul 2024'],
        },
      ],
      caveats: ['Mirror figures: China reports these exports; the data hold no US customs figures.'],
      choices: [],
    })
  })

  test('leads with what was asked: value, unit, range, period, sources', async () => {
    const { figures } = AnswerLine.parse(await lineOf('US imports July'))
    expect(figures[0]).toEqual({
      role: 'headline',
      value: 619,
      unit: 't',
      low: 618.5,
      high: 619.5,
      reporter: 'CN',
      partner: 'US',
      flow: 'export',
      commodity: '85051110',
      period: { from: '2025-07', to: '2025-07' },
      status: 'published',
      sources: ['S003', 'S001'],
    })
    expect(figures[1]).toMatchObject({ role: 'change', kind: 'month_on_month', value: 75.5, unit: 'percent' })
  })

  test('shows no noise of binary fractions', async () => {
    const line = JSON.stringify(await lineOf('US imports July'))
    expect(line).not.toMatch(/\.\d*(?:0{6}|9{6})\d*/)
  })

  test('a ranking has one row a line, with its rank', async () => {
    const { figures, reading } = AnswerLine.parse(await lineOf('top buyers july 2025'))
    const rows = figures.filter((figure) => figure.role === 'row')
    expect(rows.map((row) => [row.rank, row.partner])).toEqual([
      [1, 'DE'],
      [2, 'US'],
      [3, 'JP'],
    ])
    expect(reading).toMatchObject({ operation: 'rank', by: 'partner', limit: 3 })
  })

  test('a yes/no question has a verdict', async () => {
    expect(await lineOf('yes to a threshold')).toMatchObject({ verdict: true })
    expect(await lineOf('no to a direction')).toMatchObject({ verdict: false })
  })

  test('without a figure there is none, and the reading stands where it was read', async () => {
    expect(await lineOf('a country without a published figure')).toMatchObject({
      status: 'no_data',
      figures: [],
      reading: { partners: ['BR'] },
    })
  })

  test.each(Object.keys(WORDED))('%s fits the schema', async (name) => {
    expect(AnswerLine.safeParse(await lineOf(name)).error).toBeUndefined()
  })

  test.each(Object.keys(ISSUES))('the issue "%s" fits the schema', (name) => {
    const context = { holdings: trade.catalogue, question: name }
    const reply = composeIssue(ISSUES[name]!, context)
    const line = JSON.parse(JSON.stringify(answerLine(ISSUES[name]!, reply, context, '1')))
    expect(AnswerLine.safeParse(line).error).toBeUndefined()
    expect(line.figures).toEqual([])
  })

  test('a silent reply says so, and choices keep their question', () => {
    const context = { holdings: trade.catalogue, question: '' }
    const line = (name: string) =>
      answerLine(ISSUES[name]!, composeIssue(ISSUES[name]!, context), context, '1')
    expect(line('thanks').silent).toBe(true)
    expect(line('help').silent).toBeUndefined()
    expect(line('congo').choices).toHaveLength(2)
    expect(line('congo').suggestions).toEqual([])
  })
})
