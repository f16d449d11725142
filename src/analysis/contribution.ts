import type { Answer } from '../answer/answer.ts'
import { as, restOf } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { wholeOf } from './quantity/share.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, byOf } from './shared/breakdown.ts'
import { type Contributor, contributorsOf } from './shared/contributors.ts'
import { issueOf } from './shared/issue.ts'
import { basePeriod } from './shared/kind.ts'
import { type Moved, movedBetween } from './shared/moved.ts'
import { onePart } from './shared/one-part.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * What a part added to the change of the whole, in points: the part's own change in percent of the whole before. Of
 * one part it is the `headline`, with the whole's change (`total`), its own `change` and the `rest`. Without a part
 * there is a `row` for each of those that moved it most; rows and rest add up to the total.
 */
export const contribution: Operation = {
  name: 'contribution',
  async answer(query, trade) {
    const part = await subjectOf(query, trade, query.period.value)
    const whole = isByGood(query) ? part : wholeOf(part, query)
    const change = await movedBetween(whole, query, trade)
    if (change.state !== 'moved') return issueOf(query, trade, whole, change)
    const isWhole =
      part.partners.join() === whole.partners.join() && part.commodities.join() === whole.commodities.join()
    return isWhole ? drivers(query, trade, whole, change) : onePart(query, trade, part, change)
  },
}

/** "which goods drove the rise in imports from China": what moved is what came from there, and goods are its parts. */
const isByGood = ({ by, against }: Query): boolean => by === 'commodity' && !against

/** How many are listed where nobody says. */
const USUAL_ROWS = 5

async function drivers(query: Query, trade: Trade, whole: Subject, change: Moved): Promise<Answer | Issue> {
  const by = byOf(query)
  const { among, contributors } = await contributorsOf(
    query,
    whole,
    basePeriod(query),
    by,
    change.base,
    trade,
  )
  if (contributors.length === 0) return { kind: 'meaningless', reason: 'one_thing_only', query }
  const rows = sortedBy(shown(contributors, query), query, numberOf(change.percent))
    .slice(0, query.limit ?? USUAL_ROWS)
    .map((each, i) => ({ ...each, points: as(each.points, { role: 'row', rank: i + 1 }) }))
  const points = rows.map((row) => row.points)
  const rest = restOf(change.percent, points, { role: 'rest' })
  return answerOf(query, trade, {
    figures: [
      ...points,
      as(change.percent, { role: 'total' }),
      rest,
      as(change.to, { role: 'context' }),
      as(change.base, { role: 'base' }),
      ...rows.flatMap((row) => row.levels),
      ...change.beside,
    ],
    remarks: [{ kind: 'rest', figure: rest }],
    caveats: [...amongCaveat(among, contributors.length), ...change.caveats],
  })
}

/** Where no side and no number is asked, those that moved most either way: the rest is small then. */
function shown(list: readonly Contributor[], { direction, order, limit }: Query): readonly Contributor[] {
  if (direction || order || limit !== undefined) return list
  const size = ({ points }: Contributor): number => Math.abs(numberOf(points))
  return [...list].sort((a, b) => size(b) - size(a)).slice(0, USUAL_ROWS)
}

/** Those that moved the whole its way come first; asked for what offset it, those that moved the other way. */
function sortedBy(
  list: readonly Contributor[],
  { direction, order }: Query,
  total: number,
): readonly Contributor[] {
  const way = direction ? (direction === 'up' ? 1 : -1) : total < 0 ? -1 : 1
  const sign = order === 'bottom' ? -way : way
  const isOneSided = direction !== undefined || order === 'bottom'
  const asked = isOneSided ? list.filter(({ points }) => Math.sign(numberOf(points)) === sign) : list
  return [...asked].sort((a, b) => sign * (numberOf(b.points) - numberOf(a.points)))
}
