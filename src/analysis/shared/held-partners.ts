import type { Range } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import { isCountry } from './places.ts'
import { mainScope, type Subject, withPartners } from './subject.ts'

/**
 * `HELD` stands for the partners that are held: a fixed list where the package follows chosen ones, otherwise those
 * with a figure for this period. A sum over them is a sum of what is there, and is said to be that.
 */
export async function withHeldPartners(subject: Subject, trade: Trade, period: Range): Promise<Subject> {
  if (!subject.partners.includes('HELD')) return subject
  const left = subject.partners.filter((code) => code !== 'HELD')
  return withPartners(subject, [...(await heldPartners(subject, trade, period)), ...left])
}

async function heldPartners(subject: Subject, trade: Trade, period: Range): Promise<readonly string[]> {
  const scope = mainScope(withPartners(subject, ['WORLD']))
  const { among, parts } = await trade.byPartner(scope, period)
  if (among !== 'held') return parts.map((part) => part.code).filter(isCountry)
  const { reporter, flow } = scope
  const all = scope.commodities.flatMap((commodity) =>
    trade.catalogue.partnersFor({ reporter, flow, commodity }),
  )
  return [...new Set(all)].filter(isCountry)
}
