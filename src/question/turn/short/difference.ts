import { lengthOf, type Range } from '../../../calendar/month.ts'
import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { byHowMany } from '../../intent/by-how-much.ts'
import { kindOf } from '../../period-kind.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "the gap?", "diff", "by how many tonnes" after two that stand side by side, or after a change: how far apart they are. */
export function takeDifference(clause: Clause, previous: Query): ShortTurn | undefined {
  const many = byHowMany(clause)
  if (many.length === 0 && !clause.stands('difference') && !isPercentOfGap(clause, previous)) return undefined
  if (!clause.ideas.every((_, at) => many.includes(at) || isOfDifference(clause, at))) return undefined
  if (isOtherUnit(clause, previous)) return undefined
  const percent = clause.ideas.find((_, at) => clause.was(at, 'percent'))
  // how far the highest and the lowest are apart is told as an amount, and as how many times as much
  if (percent && previous.extremes) return { issue: { kind: 'not_understood', words: [percent.text] } }
  const query = apart(previous, percent !== undefined)
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...query, repairs: [], unused: [] } }
}

/** "in percent" after how far two are apart. */
const isPercentOfGap = (clause: Clause, { operation, form }: Query): boolean =>
  operation === 'compare' && form === 'amount' && clause.stands('percent')

const isOfDifference = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) ||
  ['ask', 'difference', 'unit', 'percent'].some((kind) => clause.was(at, kind)) ||
  ['two', 'between them', 'between the two'].includes(clause.ideas[at]!.text)

/** "difference in dollars" after tonnes is of other figures. */
const isOtherUnit = (clause: Clause, { measure, quantity }: Query): boolean =>
  clause.ideas.some((_, at) => {
    const unit = clause.value(at, 'unit')
    if (unit === undefined) return false
    return quantity !== 'amount' || (unit === 'USD') !== (measure.value === 'value')
  })

function apart(previous: Query, inPercent: boolean): Query | undefined {
  if (previous.claim || previous.together) return undefined
  const form = inPercent ? 'percent' : ofRates.has(previous.quantity) ? 'points' : 'amount'
  if (previous.extremes) return previous.extremes === 'range' ? carriedOn(previous) : undefined
  if (previous.operation === 'change') return previous.along ? undefined : { ...carriedOn(previous), form }
  if (previous.operation !== 'compare') return undefined
  if (previous.along === 'period') return ofTwoPeriods(previous, form)
  const isPair = previous.along === 'partner' && previous.partners.value.length === 2
  return isPair ? { ...carriedOn(changed(previous, { extreme: undefined })), form } : undefined
}

const ofRates: ReadonlySet<Query['quantity']> = new Set(['share', 'change'])

/** "oct and sept", "was it more in aug or sept": the later on the earlier. */
function ofTwoPeriods(previous: Query, form: NonNullable<Query['form']>): Query | undefined {
  const pair = pairOf(previous)
  if (!pair) return undefined
  const [base, main] = pair
  const told = changed(carriedOn(previous), { along: undefined, periods: undefined, extreme: undefined })
  return {
    ...told,
    operation: 'change',
    period: carried({ ...previous.period, value: main }),
    comparison: { kind: kindOf(main, base), period: base },
    form,
  }
}

function pairOf({ periods, period, comparison }: Query): readonly [Range, Range] | undefined {
  const [one, other, ...more] = periods ?? [period.value, ...(comparison ? [comparison.period] : [])]
  if (!one || !other || more.length > 0 || lengthOf(one) !== lengthOf(other)) return undefined
  return one.from < other.from ? [one, other] : [other, one]
}
