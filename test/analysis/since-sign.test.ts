import { describe, expect, it } from 'vitest'
import { answered, issue, lines } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const traded = (exports: readonly (number | undefined)[], imports: readonly number[]) =>
  tiny([...monthly('US', exports), ...monthly('US', imports).map((line) => line.replace('export', 'import'))])

const since = {
  operation: 'since' as const,
  quantity: 'balance' as const,
  partners: ['US'],
  commodities: ['10'],
  period: '2024-04',
  claim: { kind: 'sign' as const, sign: 'deficit' as const },
}

describe('since when a balance is on its side', () => {
  it('is the first month of the run that goes on', async () => {
    expect(lines(await answered(traded([9, 9, 2, 1], [5, 5, 5, 5]), since))[0]).toBe('headline 2024-03 month')
  })

  it('is not known where the month before it has no figure', async () => {
    expect(await issue(traded([9, undefined, 2, 1], [5, 5, 5, 5]), since)).toMatchObject({
      kind: 'meaningless',
      reason: 'gap_undecided',
    })
  })
})
