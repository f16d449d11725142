import { sameRange } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { contains } from '../../periods/found.ts'
import type { Turn, TurnRule } from './rule.ts'
import { ofPeriods, type Words, withSense } from './words.ts'

/** Words that count or choose among the answers of the talk, of which a query holds two at most. */
export const told: readonly TurnRule[] = [
  {
    // "the last two": answers, where more than one was told; else months, if they end where the one told does
    needs: kindsOf('a period'),
    isLost: (turn) =>
      asksOfTold(turn) &&
      (isSeveral(turn.previous) || turn.query.period.value.to !== turn.previous.period.value.to),
    words: ({ ideas }) => ideas.filter(isLastFew).map(({ text }) => text),
  },
  {
    // "average of all three", "those three years", "the two quarters"
    needs: kindsOf('number', 'a number'),
    isLost: (turn) => asksOfTold(turn) && isOfAllCounted(turn),
    words: countsOfAll,
  },
  {
    // "which was highest", "the highest of these": of what was told, and not of all months
    needs: kindsOf('extreme'),
    isLost: (turn) => asksOfTold(turn) && isAmongTold(turn),
    words: withSense('extreme'),
  },
  {
    // "is that the highest this year" after a month of another year: it is none of its months
    needs: kindsOf('extreme'),
    isLost: isOfStretchElsewhere,
    words: ofPeriods,
  },
  {
    // "without Japan July" after a year: the year without that July, or July without Japan
    needs: kindsOf('a period'),
    isLost: leavesOutInTime,
    words: ofPeriods,
  },
  {
    // "change between the two" after two places: there is none from one to the other
    needs: kindsOf('combined'),
    isLost: ({ clause, query, previous }) =>
      query.operation === 'change' && isOfPlacesTold(previous) && clause.says(betweenTold),
    words: ({ ideas }) => ideas.filter(({ text }) => betweenTold.test(text)).map(({ text }) => text),
  },
  {
    // "sum" and no more, after one and another
    isLost: (turn) => asksOfTold(turn) && isSumOfTold(turn),
    words: () => ['sum'],
  },
]

/** The place that is left out has a part of the time told right behind it. */
function leavesOutInTime({ clause: { ideas }, said: { excluded }, query, previous }: Turn): boolean {
  const { value } = previous.period
  const isPart = contains(value, query.period.value) && !sameRange(value, query.period.value)
  return isPart && excluded.some(({ at }) => ideas[(at.at(-1) ?? -2) + 1]?.period !== undefined)
}

const asksOfTold = ({ said, previous: { operation } }: Turn): boolean =>
  !said.intent.claim && (operation === 'show' || operation === 'compare' || operation === 'change')

const isLastFew = ({ period }: Clause['ideas'][number]): boolean =>
  period?.kind === 'rolling' && period.unit === 'unsaid'

function isOfAllCounted({ clause, query: { operation, period, along } }: Turn): boolean {
  const isMade =
    ['quantity', 'combined', 'extreme'].some((kind) => clause.stands(kind)) ||
    /\b(?:sum|total|add)\b/i.test(clause.text)
  return isMade && operation === 'show' && !along && period.how === 'carried'
}

function countsOfAll(clause: Clause): ReturnType<Words> {
  const counts = (at: number) => clause.ideas[at]!.number !== undefined || clause.was(at, 'number')
  const isOfAll = (at: number) => /\b(?:all|those|these|the)$/.test(clause.ideas[at - 1]?.text ?? '')
  return clause.ideas.filter((_, at) => counts(at) && isOfAll(at)).map(({ text }) => text)
}

const isAmongTold = ({ clause, query: { operation, period }, previous }: Turn): boolean =>
  operation === 'record' &&
  isSeveral(previous) &&
  period.how !== 'said' &&
  !clause.stands('grain') &&
  clause.ideas.some(({ text }, at) => /^which(?: one)?$/.test(text) || clause.was(at, 'back'))

function isOfStretchElsewhere({ clause, query }: Turn): boolean {
  const { claim, comparison } = query
  if (claim?.kind !== 'record' || comparison) return false
  const extreme = clause.ideas.findIndex((_, at) => clause.was(at, 'extreme'))
  const named = clause.ideas.findIndex(({ period }) => period && period.kind !== 'all')
  return named > extreme && clause.ideas.slice(0, extreme).some((_, at) => clause.was(at, 'back'))
}

const isSumOfTold = ({ clause, query: { operation, quantity, along }, previous }: Turn): boolean =>
  operation === 'show' &&
  quantity === 'amount' &&
  !along &&
  previous.quantity === 'amount' &&
  isSeveral(previous) &&
  clause.says(/^sum$/) &&
  clause.ideas.every(({ text }, at) => text === 'sum' || clause.binds(at))

const betweenTold = /^between (?:them|the two|these two|those two)$/

const isOfPlacesTold = ({ beside, toldBefore, along }: Query): boolean =>
  !beside && (toldBefore !== undefined || along === 'partner')

const isSeveral = ({ beside, toldBefore }: Query): boolean => beside !== undefined || toldBefore !== undefined
