import { describe, expect, it } from 'vitest'
import { month } from '../../src/calendar/month.ts'
import { overdueRelease } from '../../src/ingest/overdue.ts'
import type { PackageInfo } from '../../src/trade/types.ts'

const info = (reporter: string, dayOfMonth?: number): PackageInfo => ({
  name: 'tiny',
  title: 'Tiny',
  description: '',
  coverage: 'complete',
  defaults: { reporter },
  units: { net_weight: 't', value: 'USD' },
  release: { publisher: 'Customs', cadence: 'monthly', ...(dayOfMonth !== undefined && { dayOfMonth }) },
  rows: 1,
})
const at = (day: string) => new Date(`${day}T12:00:00Z`)

describe('a release', () => {
  it.each([
    ['2026-05-20', undefined],
    ['2026-05-25', undefined],
    ['2026-05-26', '2026-05-20'],
    ['2026-07-01', '2026-05-20'],
  ])('of April, due on 20 May, is looked at on %s', (day, due) => {
    expect(overdueRelease(info('CN', 20), month(2026, 3), at(day), 5)?.due).toBe(due)
  })

  it('of January comes with that of February where China publishes', () => {
    expect(overdueRelease(info('CN', 20), month(2025, 12), at('2026-03-01'), 5)).toBeUndefined()
    expect(overdueRelease(info('CN', 20), month(2025, 12), at('2026-03-26'), 5)).toMatchObject({
      month: '2026-01',
      due: '2026-03-20',
    })
    expect(overdueRelease(info('GB', 20), month(2025, 12), at('2026-03-01'), 5)?.due).toBe('2026-02-20')
  })

  it('on the 31st is due at the end of a short month', () => {
    expect(overdueRelease(info('GB', 31), month(2026, 3), at('2026-05-05'), 3)).toBeUndefined()
    expect(overdueRelease(info('GB', 31), month(2025, 12), at('2026-03-10'), 3)?.due).toBe('2026-02-28')
  })

  it('without a usual day is never overdue', () => {
    expect(overdueRelease(info('CN'), month(2020, 1), at('2026-03-01'), 5)).toBeUndefined()
  })
})
