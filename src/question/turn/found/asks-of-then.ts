import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { isAround } from '../../periods/of-whole.ts'
import { dropsOne } from '../joining.ts'
import { asksOfPast, pointsAtThen } from '../points-back.ts'

/** "why", "and the month before", "who were the top buyers", "share of total then", and not "for the US", "and in 2024". */
export const asksOfThen = (clause: Clause): boolean =>
  !searching.some((kind) => clause.stands(kind)) &&
  !dropsOne(clause) &&
  (!clause.stands('extreme') || clause.stands('agent') || clause.stands('noun')) &&
  clause.ideas.every(
    (idea) => !idea.top && (!idea.period || idea.period.kind === 'before' || isAround(idea)),
  ) &&
  (asking.some((kind) => clause.stands(kind)) ||
    clause.ideas.some((_, at) => ofOneMonth.some((quantity) => clause.was(at, 'quantity', quantity))) ||
    clause.ideas.some(({ period }) => period) ||
    asksForMeasure(clause) ||
    clause.hasAny(amounts) ||
    claimsOfIt(clause) ||
    pointsAtThen(clause) ||
    (clause.stands('taking') && asksOfPast(clause)) ||
    clause.ideas.findLast(({ isWord }) => isWord)?.text === 'then')

const searching = ['series', 'grain', 'count', 'streak', 'lasttime', 'since', 'ever', 'quantifier', 'each']

const asking = [
  'explain',
  'kind',
  'change',
  'direction',
  'agent',
  'noun',
  'contribution',
  'order',
  'old_record',
]

const ofOneMonth = ['share', 'unit_value', 'balance']

/** "and the value", "how much was that in kg", "what was that in dollars": of the month that was found; "by value" searches anew. */
const asksForMeasure = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) => clause.was(at, 'measure') && !/^(?:by|in) |(?:terms|wise)$/.test(text),
  ) ||
  (clause.stands('unit') &&
    (clause.ideas.some((_, at) => clause.was(at, 'ask', 'amount')) || whatWasThat.test(clause.text)))

const whatWasThat = /\bwhat (?:was|is|were|are) (?:that|this|it|they)\b/i

/** "was it above half" after the highest quarter: of the quarter that was found. */
const claimsOfIt = (clause: Clause): boolean =>
  clause.hasAny(bounds) &&
  /^(?:was|is) (?:it|that|this) /i.test(clause.ideas.map(({ text }) => text).join(' ')) &&
  !clause.stands('ever')
const bounds = kindsOf('a threshold')

/** "was it 5,600 t": so much is claimed of what was found. */
const amounts = kindsOf('an amount')
