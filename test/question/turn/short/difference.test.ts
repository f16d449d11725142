import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('what lies between two that stand side by side', () => {
  it.each([
    ['exports October 2025 and September 2025', 'diff?'],
    ['exports October 2025 and September 2025', 'the gap'],
    ['exports to the US in October 2025 vs September 2025', 'by how much'],
    ['exports to the US in October 2025 vs September 2025', 'gap between them'],
    ['did Germany buy more in August or September 2025', 'by how many tonnes'],
  ])('%s, %s: the later on the earlier', (first, then) => {
    expect(ofMagnets(first, then)).toMatchObject({ operation: 'change', form: 'amount' })
  })

  it.each(['by how much', 'diff', 'by how many tonnes'])('of two places, %s', (then) => {
    const query = { operation: 'compare', along: 'partner', partners: ['DE', 'US'], form: 'amount' }
    expect(ofMagnets('Germany vs US October 2025', then)).toMatchObject(query)
  })

  it.each(['change between the two', '% change between the two'])('%s of two times', (then) => {
    const query = { operation: 'change', period: '2025-10', comparison: 'month_on_month 2025-09' }
    expect(ofMagnets('US October 2025', 'and September?', then)).toMatchObject(query)
  })

  it('nothing changed from one place to the other', () => {
    const issue = { kind: 'not_understood', words: ['between the two'] }
    expect(ofMagnets('US October 2025', 'Germany?', 'change between the two')).toMatchObject({ issue })
    expect(ofMagnets('US vs Germany October 2025', 'change between the two')).toMatchObject({ issue })
  })

  it('in percent, where that is said', () => {
    expect(ofMagnets('exports October 2025 and September 2025', 'diff in %')).toMatchObject({
      operation: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      form: 'percent',
    })
  })

  it('of shares it is in points', () => {
    expect(ofMagnets('US share January 2025 vs January 2026', 'the gap')).toMatchObject({
      quantity: 'share',
      form: 'points',
    })
  })

  it('the highest and the lowest are as far apart as was told, and no percentage', () => {
    const first = 'highest and lowest month of 2025'
    expect(ofMagnets(first, 'the difference')).toMatchObject({ extremes: 'range', form: 'amount' })
    expect(ofMagnets(first, 'the difference in percent')).toMatchObject({ kind: 'issue' })
  })

  it('of one alone there is none', () => {
    expect(ofMagnets('US October 2025', 'diff')).toMatchObject({ kind: 'issue' })
  })
})
