import { describe, expect, it } from 'vitest'
import { answered, issue, lines, load } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const trade = load('data/rare-earth-magnets')
const asked = { operation: 'coverage', period: '2026-03' } as const

describe('what is held', () => {
  it('is, of a partner, from its own first month to its own last, with the months between that have no figure', async () => {
    const answer = await answered(trade, { ...asked, partners: ['DE'] })
    expect(lines(answer)).toEqual(['headline 2025-10 month', 'context 2024-05 month'])
    expect(answer.caveats).toMatchObject([{ kind: 'gap', months: { length: 9 } }])
  })

  it('names the gaps of the total', async () => {
    const grain = tiny([...monthly('WORLD', [1, 2, undefined, 4])])
    const { caveats } = await answered(grain, { ...asked, commodities: ['10'] })
    expect(caveats).toMatchObject([{ kind: 'gap', months: { length: 1 } }])
  })

  it('is, by partner, of a bloc as well that is published beside its members', async () => {
    const rows = lines(await answered(trade, { ...asked, by: 'partner' }), 'row')
    expect(rows.join()).toContain('EU')
    expect(rows.join()).not.toContain('WORLD')
  })

  it('is nothing of a partner for whom nobody published a figure', async () => {
    expect(await issue(trade, { ...asked, partners: ['BR'] })).toMatchObject({
      kind: 'no_figure',
      state: 'unknown',
      partner: 'BR',
    })
  })
})
