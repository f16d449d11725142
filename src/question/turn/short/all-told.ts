import { lengthOf, type Range, range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { slotApart } from '../../slot-apart.ts'
import { areSeveral } from './both-told.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'
import { besideAll } from './told-sides.ts'
import { isSum } from './two-asked.ts'

/** "all three", "sum of the three", "average of all four months": what was told one after the other, three times or more. */
export function takeAllTold(clause: Clause, previous: Query): ShortTurn | undefined {
  if (
    !clause.hasAny(counting) ||
    !clause.ideas.every((_, at) => bindsOnly(clause, at) || isOfAll(clause, at))
  )
    return undefined
  const periods = periodsTold(previous)
  const sides = sidesTold(previous)
  const told = Math.max(periods.length, sides)
  if (told < 3 || !namesAll(clause, told)) return undefined
  const query = asked(clause, periods.length > 0 ? ofPeriods(previous, periods) : besideAll(previous))
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...query, repairs: [], unused: [] } }
}

const counting = kindsOf('number', 'a number', 'back')

const isOfAll = (clause: Clause, at: number): boolean =>
  isSum(clause, at) || kinds.some((kind) => clause.was(at, kind)) || countAt(clause, at) !== undefined
const kinds = ['quantity', 'grain', 'compare', 'versus'] as const

/** "three" where it was three, or "all of them". */
function namesAll(clause: Clause, told: number): boolean {
  const counts = clause.ideas.flatMap((_, at) => countAt(clause, at) ?? [])
  const all = clause.ideas.some(({ text }) => text === 'all') && clause.stands('back')
  return counts.length === 0 ? all : counts.every((count) => count === told)
}

function countAt(clause: Clause, at: number): number | undefined {
  const word = clause.value(at, 'number')
  return clause.ideas[at]!.number?.value ?? (word === undefined ? undefined : Number(word))
}

const periodsTold = ({ beside, besideBefore = [], period }: Query): readonly Range[] =>
  beside && besideBefore.length > 0 ? [...besideBefore, beside, period.value] : []

function sidesTold(query: Query): number {
  const slot = query.toldBefore && slotApart(query, query.toldBefore)
  return slot ? (besideAll(query)?.[slot].value.length ?? 0) : 0
}

function ofPeriods({ beside: _one, besideBefore: _others, ...query }: Query, periods: readonly Range[]) {
  const areAlike = periods.every((one) => lengthOf(one) === lengthOf(periods[0]!))
  if (!areAlike || query.claim || query.along || query.operation !== 'show') return undefined
  const hull = range(Math.min(...periods.map(({ from }) => from)), Math.max(...periods.map(({ to }) => to)))
  return { ...query, operation: 'compare', along: 'period', periods, period: saidSlot(hull) } as const
}

/** Side by side, or in one figure where that is asked for. */
function asked(clause: Clause, told: Query | undefined): Query | undefined {
  const quantities = clause.ideas.flatMap((_, at) => clause.value(at, 'quantity') ?? [])
  const [quantity, ...others] = quantities
  const isOne = quantity !== undefined || clause.ideas.some((_, at) => isSum(clause, at))
  if (!told || !isOne) return told
  const whole = others.length === 0 && told.operation === 'compare' ? asOne(told) : undefined
  if (quantity === undefined || whole?.quantity === 'share') return whole
  const isMean = quantity === 'average' && told.along === 'period' && lengthOf(told.periods![0]!) === 1
  const isPart = quantity === 'share' && whole?.partners.value[0] !== 'WORLD'
  return whole && (isMean || isPart) ? { ...whole, quantity } : undefined
}

/** Several places are added up; several months, where they are one stretch. */
function asOne(told: Query): Query | undefined {
  const { along, periods = [], form: _form, extreme: _extreme, ...rest } = told
  const isAdded = rest.quantity === 'amount' || (rest.quantity === 'share' && along === 'partner')
  if (
    !isAdded ||
    areSeveral(rest) ||
    along === 'reporter' ||
    rest.partners.value.length > 1 === (along === 'period')
  )
    return undefined
  const months = periods.reduce((sum, one) => sum + lengthOf(one), 0)
  return along !== 'period' || months === lengthOf(rest.period.value)
    ? { ...rest, operation: 'show' }
    : undefined
}
