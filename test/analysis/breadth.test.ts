import { describe, expect, it } from 'vitest'
import { answered, issue, lines } from './support/ask.ts'
import { complete, monthly, tiny } from './support/tiny.ts'

const plain = {
  commodities: ['10'],
  operation: 'breadth' as const,
  by: 'partner' as const,
  direction: 'down' as const,
  period: '2024-02',
  base: '2024-01',
}

describe('how many rose and fell', () => {
  it('counts those that moved the way asked, the other way and not, with the change of all', async () => {
    // the US and Japan, of which none is recorded in February, fell, and Germany rose
    expect(await answered(complete(), plain).then(lines)).toEqual([
      'headline 2 partners',
      'context 1 partners',
      'rest 0 partners',
      'total 0 percent month_on_month',
    ])
    expect(lines(await answered(complete(), { ...plain, direction: 'up' }))[0]).toBe('headline 1 partners')
  })

  it('leaves out who has no figure for both, and says among how many it is', async () => {
    const trade = tiny([...monthly('US', [5, 3]), ...monthly('DE', [9, 9]), ...monthly('JP', [3])])
    const answer = await answered(trade, plain)
    expect(lines(answer)).toEqual(['headline 1 partners', 'context 0 partners', 'rest 1 partners'])
    expect(answer.caveats).toContainEqual({ kind: 'among_published', count: 2 })
  })

  it('is not known where nothing is held to compare with', async () => {
    expect(await issue(complete(), { ...plain, period: '2023-03', base: '2023-02' })).toMatchObject({
      state: 'outside',
    })
  })
})
