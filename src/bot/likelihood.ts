import { type Range, range } from '../calendar/month.ts'
import type { Cell, PackageInfo, Scope, Trade } from '../trade/types.ts'

/** How likely a name is to be meant, by code: the amount traded under it of late. */
export interface Weights {
  readonly places: ReadonlyMap<string, number>
  readonly commodities: ReadonlyMap<string, number>
}

export const nothingKnown: Weights = { places: new Map(), commodities: new Map() }

interface Scales {
  readonly places: Map<string, number>
  readonly commodities: Map<string, number>
}

const MONTHS = 12

export async function weigh(trade: Trade): Promise<Weights> {
  const scales: Scales = { places: new Map(), commodities: new Map() }
  for (const info of trade.catalogue.packages) {
    const usual = usualOf(trade, info)
    if (!usual) continue
    const reporter = await weighReporters(trade, info, usual, scales)
    await weighPartners(trade, usual, reporter, scales)
    await weighCommodities(trade, usual, reporter, scales)
  }
  return scales
}

/** What a question about this package is about when it names nothing, and the year that it would be about. */
interface Usual {
  readonly scope: Omit<Scope, 'reporter'>
  readonly period: Range
}

function usualOf({ catalogue }: Trade, { defaults }: PackageInfo): Usual | undefined {
  const { reporter, commodity, measure = 'value', flow = catalogue.flows[0] } = defaults
  const held = catalogue.monthsHeld({ ...(reporter && { reporter }), ...(commodity && { commodity }) })
  if (!held || !flow) return undefined
  const commodities = commodity ? [commodity] : catalogue.commodities.map(({ code }) => code)
  return {
    scope: { flow, partners: ['WORLD'], commodities, measure },
    period: range(Math.max(held.from, held.to - MONTHS + 1), held.to),
  }
}

/** Gives the one who is asked about most: the default, or else the largest. */
async function weighReporters(
  trade: Trade,
  { defaults }: PackageInfo,
  { scope, period }: Usual,
  { places }: Scales,
): Promise<string> {
  const { reporters } = trade.catalogue
  for (const reporter of reporters) add(places, reporter, await amount(trade, { ...scope, reporter }, period))
  const largest = reporters.toSorted((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0))[0]
  return defaults.reporter ?? largest ?? ''
}

async function weighPartners(trade: Trade, { scope, period }: Usual, reporter: string, { places }: Scales) {
  const codes = trade.catalogue.partners.filter((code) => code !== 'WORLD' && code !== 'ZZ')
  for (const code of codes)
    add(places, code, await amount(trade, { ...scope, reporter, partners: [code] }, period))
}

async function weighCommodities(
  { byCommodity, catalogue }: Trade,
  { scope, period }: Usual,
  reporter: string,
  { commodities }: Scales,
): Promise<void> {
  const all = catalogue.commodities.map(({ code }) => code)
  const { parts } = await byCommodity({ ...scope, reporter, commodities: all }, range(period.to))
  for (const { code, cell } of parts) add(commodities, code, heldIn([cell]))
}

/** Month by month, since of some partners only some months are published. */
async function amount(trade: Trade, scope: Scope, period: Range): Promise<number> {
  await new Promise(setImmediate) // hundreds of these in a row: questions go in between
  return heldIn(await trade.series(scope, period))
}

/** What is not known weighs nothing: a guess at what is meant needs no more. */
const heldIn = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + (cell.state === 'held' ? cell.value : 0), 0)

const add = (weights: Map<string, number>, code: string, more: number): void =>
  void weights.set(code, (weights.get(code) ?? 0) + more)
