import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import type { Figure } from '../../src/answer/figure.ts'
import { isoMonth, monthsOf } from '../../src/calendar/month.ts'
import { round } from '../../src/reply/number.ts'
import type { Flow, Trade } from '../../src/trade/types.ts'
import { ask, load } from '../analysis/support/ask.ts'
import { hasShared, SHARED } from '../analysis/support/gold.ts'
import type { Plain } from '../analysis/support/query.ts'

// What must hold of every answer over whole packages, whatever the figures are.

describe('over the shipped data', () => {
  const trade = load('data/rare-earth-magnets')
  const months = monthsOf(trade.catalogue.monthsHeld({ reporter: 'CN' })!).map(isoMonth)
  const partners = trade.catalogue.partnersFor({ reporter: 'CN' })
  const levels = months.flatMap((period) => partners.map((partner) => ({ partners: [partner], period })))

  it('a range contains its value, and every source of a figure is listed', async () => {
    const all = await answersTo(trade, levels)
    expect(all.length).toBeGreaterThan(60)
    for (const answer of all) {
      answer.figures.forEach(expectInRange)
      const listed = new Set(answer.sources.map((source) => source.id))
      for (const figure of answer.figures) for (const id of figure.sources) expect(listed).toContain(id)
    }
  })

  it('the month that was highest before stands beside what another source prints for it', async () => {
    const plain = { operation: 'record', earlier: true, partners: ['DE'], period: '2025-09' } as const
    const [{ figures }] = (await answersTo(trade, [plain])) as [Answer]
    expect(figures.map(({ value }) => value)).toContain(1346)
  })

  it('a change that leads fits the two levels it lies between', async () => {
    for (const { figures } of await answersTo(trade, levels))
      figures.forEach((figure, i) => {
        const base = figures[i + 1]
        const level = figures.find((each) => samePeriod(each, figure) && each.unit === 't')
        if (figure.role === 'change' && base?.role === 'base' && level) expectChange(figure, level, base)
      })
  })

  it('the first three of a ranking begin the first five', async () => {
    for (const period of months) await expectPrefix(trade, { operation: 'rank', by: 'partner', period })
  })

  it('partners and rest add up to the change of the total', async () => {
    const plain = months.slice(1).map((period, i) => ({
      operation: 'contribution' as const,
      by: 'partner' as const,
      period,
      base: months[i]!,
    }))
    const all = await answersTo(trade, plain)
    expect(all.length).toBeGreaterThan(5)
    all.forEach(expectAddsUp)
  })

  it('a share is never more than the whole', async () => {
    const shares = levels.map((level) => ({ ...level, quantity: 'share' as const }))
    for (const { figures } of await answersTo(trade, shares)) {
      expect(figures[0]!.value).toBeGreaterThan(0)
      expect(figures[0]!.value).toBeLessThan(100)
    }
  })

  it('a streak is as long as the rows it lists, each above the one before', async () => {
    for (const period of months) {
      const [answer] = await answersTo(trade, [{ operation: 'streak', direction: 'up', period }])
      const rows = answer?.figures.filter(({ role }) => role === 'row') ?? []
      if (answer) expect(answer.figures[0]!.value).toBe(rows.length)
      rows.slice(1).forEach((row, i) => {
        expect(row.value).toBeGreaterThan(Number(rows[i]!.value))
      })
    }
  })
})

describe.skipIf(!hasShared)('needs ../shared: over complete data', () => {
  const trade = hasShared ? load(`${SHARED}/data/critical-minerals`) : undefined
  const cases = (period: string): readonly Plain[] =>
    (['GB', 'BR'] as const).flatMap((reporter) =>
      (['import', 'export'] as const).flatMap((flow) => goodsOf(trade!, reporter, flow, period)),
    )

  it('partners and the unspecified add up to the world, and their shares to 100', async () => {
    const rankings = cases('2026-05').map((plain) => ({
      ...plain,
      operation: 'rank' as const,
      by: 'partner' as const,
    }))
    const all = await answersTo(trade!, rankings)
    expect(all.length).toBeGreaterThan(80)
    for (const answer of all) {
      const unspecified = answer.caveats.flatMap((each) =>
        each.kind === 'suppressed_part' && each.unspecified ? [Number(each.unspecified.value)] : [],
      )
      const total = Number(answer.figures.find(({ role }) => role === 'total')?.value)
      expect(sumOf(answer, 'row') + sumNumbers(unspecified)).toBeCloseTo(total, 3)
      const unseen = (sumNumbers(unspecified) / total) * 100
      expect(sumOf(answer, 'share') + unseen).toBeCloseTo(100, 6)
    }
  })

  it('drivers and rest add up to the change of the total', async () => {
    const drivers = cases('2026-05').map((plain) => ({
      ...plain,
      operation: 'contribution' as const,
      by: 'partner' as const,
      base: '2025-05',
    }))
    const all = await answersTo(trade!, drivers)
    expect(all.length).toBeGreaterThan(60)
    all.forEach(expectAddsUp)
  })

  it('the balance is exports less imports', async () => {
    const balances = cases('2026-05').map((plain) => ({ ...plain, quantity: 'balance' as const }))
    for (const { figures } of await answersTo(trade!, balances)) {
      const [exports, imports] = (['export', 'import'] as const).map((flow) =>
        Number(figures.find((figure) => figure.flow === flow && figure.role === 'context')?.value),
      )
      expect(figures[0]!.value).toBeCloseTo(exports! - imports!, 3)
    }
  })

  it('a quarter is the sum of its months', async () => {
    for (const plain of cases('2026-04/2026-06').slice(0, 40)) {
      const [quarter] = await answersTo(trade!, [plain])
      const [months] = await answersTo(trade!, [{ ...plain, operation: 'series' }])
      if (quarter && months?.figures.length === 3)
        expect(sumOf(months, 'row')).toBeCloseTo(Number(quarter.figures[0]!.value), 3)
    }
  })
})

function goodsOf(trade: Trade, reporter: string, flow: Flow, period: string): readonly Plain[] {
  return trade.catalogue.commoditiesFor({ reporter, flow }).map(({ code }) => ({
    reporters: [reporter],
    flows: [flow],
    commodities: [code],
    measure: 'value',
    period,
  }))
}

async function answersTo(trade: Trade, list: readonly Plain[]): Promise<readonly Answer[]> {
  const results = await Promise.all(list.map((plain) => ask(trade, plain)))
  return results.filter((result) => result.kind === 'answer')
}

function expectInRange({ value, low, high }: Figure): void {
  if (typeof value !== 'number') return
  expect(value).toBeGreaterThanOrEqual((low ?? value) - 1e-9)
  expect(value).toBeLessThanOrEqual((high ?? value) + 1e-9)
}

function expectChange(change: Figure, to: Figure, base: Figure): void {
  const highest = (to.high! / base.low! - 1) * 100
  const lowest = (to.low! / base.high! - 1) * 100
  expect(change.high).toBeGreaterThanOrEqual(lowest - 1e-6)
  expect(change.low).toBeLessThanOrEqual(highest + 1e-6)
}

async function expectPrefix(trade: Trade, plain: Plain): Promise<void> {
  const [three] = await answersTo(trade, [{ ...plain, limit: 3 }])
  const [five] = await answersTo(trade, [{ ...plain, limit: 5 }])
  const codes = (answer: Answer | undefined) =>
    answer?.figures.filter(({ role }) => role === 'row').map(({ partner }) => partner)
  expect(codes(five)?.slice(0, 3)).toEqual(codes(three))
}

function expectAddsUp(answer: Answer): void {
  const total = Number(answer.figures.find(({ role }) => role === 'total')?.value)
  const rest = answer.figures.find(({ role }) => role === 'rest')!
  const rows = answer.figures.filter(({ role }) => role === 'row')
  // As printed, to the digit; a rest of nothing is no place for what the roundings leave.
  const printed = sumNumbers(rows.map(({ value }) => round(Number(value), 1))) + Number(rest.value)
  if (rest.decimals === 1 && round(Number(rest.value), 1) !== 0)
    expect(printed).toBeCloseTo(round(total, 1), 6)
  else expect(Math.abs(sumOf(answer, 'row') + Number(rest.value) - total)).toBeLessThan(0.5)
}

const samePeriod = (a: Figure, b: Figure): boolean =>
  a.period?.from === b.period?.from && a.period?.to === b.period?.to

const sumNumbers = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

const sumOf = (answer: Answer, role: Figure['role']): number =>
  sumNumbers(answer.figures.filter((figure) => figure.role === role).map(({ value }) => Number(value)))
