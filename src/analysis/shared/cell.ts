import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { type About, inUnit, level, none, printed, relabelled, summed } from '../../answer/make.ts'
import { agree } from '../../answer/spread.ts'
import type { Range } from '../../calendar/month.ts'
import { groupChangedWithin, isGroup } from '../../names/groups.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Cell, Flow, Held, Row, Scope } from '../../trade/types.ts'
import { type Absent, found, type Reading } from './reading.ts'
import type { Subject } from './subject.ts'
import { passes } from './threshold.ts'

/**
 * A cell of the data as a reading: the figure, with everything about it that a reader should be told.
 *
 * @param claimed what somebody says it is
 */
export function readCell(
  cell: Cell,
  scope: Scope,
  period: Range,
  unit?: Subject['unit'],
  claimed?: Threshold,
): Reading {
  const about = aboutScope(scope, period)
  switch (cell.state) {
    case 'held': {
      const figure = level(cell, about)
      const asOther = (row: Row): Figure => inUnit(printed(row, relabelled(about, { role: 'other' })), unit)
      const said = claimed && printing(claimed, figure)
      const others = disagreeing(cell, said && ((row) => said(asOther(row))))
      return found(inUnit(figure, unit), others.map(asOther), caveatsOf(cell, figure, others, scope, period))
    }
    case 'none':
      return found(inUnit(none(cell.unit, about), unit), [], [noneRecorded(scope, period)])
    default:
      return absent(cell, scope, period)
  }
}

/** What a figure of this scope is about, as far as it is one thing. All of them have one shape, see `make`. */
export const aboutScope = (
  { reporter, flow, partners, commodities }: Scope,
  period: Range,
  role: About['role'] = 'context',
  kind?: About['kind'],
): About => ({
  role,
  kind,
  reporter,
  partner: partners.length === 1 ? partners[0] : undefined,
  flow,
  commodity: commodities.length === 1 ? commodities[0] : undefined,
  period,
  rank: undefined,
})

type NotThere = Exclude<Cell, { state: 'held' | 'none' }>

function absent(cell: NotThere, scope: Scope, period: Range): Absent {
  const { partner } = partnerOf(scope)
  if (cell.state === 'outside')
    return { state: 'absent', period, partner, why: 'outside', missing: [], held: cell.held }
  const noTotal = cell.state === 'unknown' && cell.noTotal
  const why = noTotal ? 'no_total' : cell.state
  return { state: 'absent', period, partner, why, missing: cell.missing, held: undefined }
}

function caveatsOf(
  cell: Held,
  figure: Figure,
  others: readonly Row[],
  scope: Scope,
  period: Range,
): readonly Caveat[] {
  const caveats: Caveat[] = []
  if (others.length > 0)
    caveats.push({
      kind: 'disagreement',
      figure,
      others: others.map(({ value, source }) => ({ value, source })),
    })
  if (cell.sumOfMonths)
    caveats.push({ kind: 'sum_disagrees', published: figure, sum: summed(cell.sumOfMonths, figure, figure) })
  if (cell.suppressedParts) caveats.push({ kind: 'suppressed_part' })
  return [...caveats, ...groupCaveats(cell, scope, period)]
}

/** Who was summed for a group, and whether somebody joined or left within the period. */
function groupCaveats({ members }: Held, { partners }: Scope, period: Range): readonly Caveat[] {
  const group = partners.find((code) => code !== 'WORLD' && !code.startsWith('-'))
  if (!group || !isGroup(group)) return []
  const caveats: Caveat[] = members ? [{ kind: 'group_members', group, members, summed: true }] : []
  return groupChangedWithin(group, period) ? [...caveats, { kind: 'group_changed', group }] : caveats
}

/** Whether a figure is printed as somebody says it is, where the one that is used is not. */
export const printing = (claimed: Threshold, used: Figure): ((other: Figure) => boolean) | undefined =>
  (claimed.relation === 'equal' || claimed.relation === 'at_least') && passes(used, claimed) !== true
    ? (other) => passes(other, { ...claimed, relation: 'equal' }) === true
    : undefined

/**
 * Rows for the same cell that differ by more than their rounding, one for each figure printed. A sum has none.
 *
 * @param isSaid whether the row prints just what is claimed: 2,626 t beside the 2,627 t that is used
 */
function disagreeing(cell: Held, isSaid?: (row: Row) => boolean): readonly Row[] {
  if (cell.status === 'computed' || cell.others.length === 0) return []
  const apart = cell.others.filter((row) => isSaid?.(row) || (!agree(row, cell) && !isCut(row, cell)))
  return apart.filter((row, i) => apart.findIndex((other) => other.value === row.value) === i)
}

/** Some publishers cut decimals instead of rounding: 352.8 is printed as 352. */
const isCut = (row: Row, { value }: Held): boolean => row.value <= value && value < row.value + row.precision

function noneRecorded(scope: Scope, period: Range): Caveat {
  const month = period.from === period.to ? { month: period.from } : {}
  return { kind: 'none_recorded', ...ofWhat(scope), ...month }
}

const ofWhat = (scope: Scope): { partner?: string; flow?: Flow } =>
  scope.partners.join() === 'WORLD' ? { flow: scope.flow } : partnerOf(scope)

const partnerOf = ({ partners }: Scope): { partner?: string } =>
  partners.length === 1 ? { partner: partners[0]! } : {}
