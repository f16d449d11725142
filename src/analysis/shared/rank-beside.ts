import type { Figure } from '../../answer/figure.ts'
import { as } from '../../answer/make.ts'
import { lengthOf, shift } from '../../calendar/month.ts'
import { isGroup, membersOf } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { type By, only } from './breakdown.ts'
import { changeBetween } from './change.ts'
import { isFound } from './reading.ts'
import { isWorld, type Subject, withPartners } from './subject.ts'

/** Beside a ranking of one month: what each row did on the month before, and the blocs that its countries are in. */
export async function besideRanking(
  query: Query,
  trade: Trade,
  subject: Subject,
  by: By,
  rows: readonly Figure[],
): Promise<readonly Figure[]> {
  if (query.quantity !== 'amount' || subject.flows.length > 1 || rows.length < 2) return []
  const blocs = by === 'partner' ? await blocsOf(query, trade, subject, rows) : []
  return [...(await changesOf(query, trade, subject, by, rows)), ...blocs]
}

/** A list longer than a screen is for reading the order, not each move. */
const MOST_ROWS = 15

async function changesOf(query: Query, trade: Trade, subject: Subject, by: By, rows: readonly Figure[]) {
  const period = query.period.value
  if (lengthOf(period) > 1) return []
  const changes = await Promise.all(
    rows.slice(0, MOST_ROWS).map((row) => {
      const code = (by === 'partner' ? row.partner : row.commodity) ?? ''
      return changeBetween(only(subject, by, code), period, shift(period, -1), trade)
    }),
  )
  return changes.flatMap((change) => (change.state === 'changed' ? [change.figure] : []))
}

/** A bloc is never ranked against its members; where it is held it stands beside those of them that are ranked. */
async function blocsOf(query: Query, trade: Trade, subject: Subject, rows: readonly Figure[]) {
  if (!isWorld(subject)) return []
  const period = query.period.value
  const ranked = new Set(rows.map((row) => row.partner))
  const blocs = blocsHeld(trade, subject).filter((bloc) =>
    membersOf(bloc, period.from).some((code) => ranked.has(code)),
  )
  const readings = await Promise.all(
    blocs.map((bloc) => amountAt(withPartners(subject, [bloc]), period, { trade })),
  )
  return readings.flatMap((reading) =>
    isFound(reading) && isOwn(reading.figure) ? [as(reading.figure, { role: 'context' })] : [],
  )
}

function blocsHeld({ catalogue }: Trade, { reporter, flows, commodities }: Subject): readonly string[] {
  const [commodity, second] = commodities
  if (!commodity || second) return []
  return catalogue.partnersFor({ reporter, commodity, flow: flows[0]! }).filter(isGroup)
}

/** Printed for the bloc itself: a sum of its members would say what the rows say already. */
const isOwn = ({ partner, rows }: Figure): boolean => rows.some((row) => row.partner === partner)
