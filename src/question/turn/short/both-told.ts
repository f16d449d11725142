import { lengthOf, type Range, range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import { addingUp } from '../../adding-up.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { alongs, slotApart } from '../../slot-apart.ts'
import type { ShortTurn } from './short-turn.ts'
import { besideAll, besidePeriod, besideTold } from './told-sides.ts'
import { type Asked, askedOf, isTwo } from './two-asked.ts'

/** "both together", "sum of the two", "share of the two": what was told, side by side or one after the other, as one. */
export function takeBothTold(clause: Clause, previous: Query): ShortTurn | undefined {
  const asked =
    clause.ideas.some((_, at) => isTwo(clause, at)) || areAdded(clause, previous)
      ? askedOf(clause)
      : undefined
  if (!asked || isOfNoTime(clause, previous)) return undefined
  const isOfTwo = clause.ideas.some((_, at) => isTwo(clause, at))
  const query = asked.isSum ? summed(previous, asked.quantity, isOfTwo) : shown(previous)
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...query, repairs: [], unused: [] } }
}

/** "together", "their combined share" after two told one after the other. */
const areAdded = (clause: Clause, { beside, toldBefore }: Query): boolean =>
  clause.hasAny(adding) && (beside !== undefined || toldBefore !== undefined)
const adding = kindsOf('combined', addingUp)

/** "both months" are no two places that were told. */
const isOfNoTime = (clause: Clause, previous: Query): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'grain')) && periodsTold(previous).length === 0

function summed(previous: Query, quantity: Asked['quantity'], isOfTwo: boolean): Query | undefined {
  const periods = periodsTold(previous)
  const whole = periods.length > 0 ? ofPeriods(previous, periods) : ofSides(previous, isOfTwo)
  if (whole?.quantity === 'share' && quantity !== 'average') return areSeveral(whole) ? undefined : whole
  if (whole?.quantity !== 'amount') return undefined
  if (quantity === undefined) return whole
  // the mean of two places is no figure of the data
  const isMean = quantity === 'average' && periods.length > 0 && periods.every((one) => lengthOf(one) === 1)
  const isPart = quantity === 'share' && whole.partners.value[0] !== 'WORLD' && !areSeveral(whole)
  return isMean || isPart ? { ...whole, quantity } : undefined
}

function periodsTold({ along, periods = [], beside, period }: Query): readonly Range[] {
  if (along === 'period') return periods
  return beside ? [beside, period.value] : []
}

/** Of two goods, and of exports and imports together, it is not told what the whole is. */
export const areSeveral = ({ commodities, flows }: Query): boolean =>
  commodities.value.length > 1 || flows.value.length > 1

function ofSides(previous: Query, isOfTwo: boolean): Query | undefined {
  const { toldBefore } = previous
  const told = !toldBefore ? previous : isOfTwo ? besideTold(previous, toldBefore) : besideAll(previous)
  if (told && isSummed(told)) return told
  if (told?.operation !== 'compare' || told.along === 'period' || told.along === 'reporter') return undefined
  const slot = (Object.keys(alongs) as (keyof typeof alongs)[]).find((one) => alongs[one] === told.along)
  if (!slot || (isOfTwo && told[slot].value.length !== 2) || isWorld(told.partners.value)) return undefined
  const { along: _along, extreme: _extreme, claim: _claim, form: _form, ...rest } = told
  return { ...rest, operation: 'show' }
}

/** The world and one part of it add up to nothing. */
const isWorld = (codes: readonly string[]): boolean => codes.includes('WORLD')

/** "share of the two" after the two of them together. */
const isSummed = ({ operation, along, claim, partners: { value } }: Query): boolean =>
  operation === 'show' &&
  !along &&
  !claim &&
  value.length === 2 &&
  value.every((code) => !code.startsWith('-'))

/** Two months that follow each other are one stretch. */
function ofPeriods(previous: Query, told: readonly Range[]): Query | undefined {
  const [a, b, ...others] = told
  if (!a || !b || others.length > 0 || previous.claim || !plain.has(previous.operation)) return undefined
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  if (first.to + 1 !== second.from) return undefined
  const {
    beside: _beside,
    besideBefore: _before,
    along: _along,
    periods: _periods,
    extreme: _extreme,
    form: _form,
    ...query
  } = previous
  return { ...query, operation: 'show', period: saidSlot(range(first.from, second.to)) }
}
const plain = new Set<Query['operation']>(['show', 'compare'])

function shown(previous: Query): Query | undefined {
  if (previous.beside) return besidePeriod(previous, previous.beside)
  const { toldBefore } = previous
  return toldBefore && slotApart(previous, toldBefore) ? besideTold(previous, toldBefore) : undefined
}
