import { lengthOf } from '../../../calendar/month.ts'
import type { Claim, Grain } from '../../../query/query.ts'
import { type Alternative, alternativeIn } from '../../alternatives.ts'
import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { type Draft, set } from '../intent.ts'
import { comparatives, grainOf, rateOf, takeDirection } from '../words.ts'
import { readForm } from './form.ts'
import { countRates } from './kinds.ts'
import { goesOnOfBalance } from './narrowing.ts'

export function readChange(clause: Clause, intent: Draft): void {
  const move = takeMove(clause, intent)
  if (move) setChange(clause, intent, move)
  readForm(clause, intent)
}

interface Move {
  /** None where nothing changed, or where both were said. */
  readonly direction: 'up' | 'down' | undefined
  /** "nickel rose while platinum fell": which way the first of them moved. */
  readonly opposite: 'up' | 'down' | undefined
  /** "change", "development": either way. */
  readonly isAny: boolean
  /** "lost 500 t", "by how much": the size of the move. */
  readonly isAmount: boolean
}

function takeMove(clause: Clause, intent: Draft): Move | undefined {
  const any = [...clause.all('change', 'any'), ...wentAt(clause)]
  const moves = clause.all('direction')
  const isAmount = clause.first('amount_form') !== undefined
  if ([...moves, ...any].some((at) => comparatives.has(clause.ideas[at]!.text))) intent.comparative = true
  const opposite = firstOfOpposite(clause, moves)
  const direction = takeDirection(clause)
  clause.takeAll('direction', 'unchanged')
  clause.take(...any)
  return any.length + moves.length > 0 ? { direction, opposite, isAny: any.length > 0, isAmount } : undefined
}

/** "how did exports go from May to June": what became of them between the two ends, and not the sum of both. */
function wentAt(clause: Clause): readonly number[] {
  const isFromTo = ({ period }: Idea): boolean => period?.kind === 'span' && period.words === 'from_to'
  if (!clause.hasAny(going) || !clause.says(/^how (?:did|have|has)$/)) return []
  const at = clause.ideas.findIndex(({ text }, i) => /^(?:go|gone)$/.test(text) && clause.was(i, 'goes'))
  return at >= 0 && clause.ideas.some(isFromTo) ? [at] : []
}
const going = kindsOf('goes')

/** One up and one down, and who moves the other way stands between them. */
function firstOfOpposite(clause: Clause, [one, other, ...more]: readonly number[]): Move['opposite'] {
  if (one === undefined || other === undefined || more.length > 0 || clause.stands('or')) return undefined
  const [first, second] = [one, other].map((at) => clause.value(at, 'direction'))
  const isOpposite = (first === 'up' && second === 'down') || (first === 'down' && second === 'up')
  const between = clause.ideas.slice(one + 1, other)
  const hasOther = between.some((idea) => idea.good ?? idea.place ?? has(idea, 'flow'))
  return isOpposite && hasOther ? (first as 'up' | 'down') : undefined
}

function setChange(clause: Clause, intent: Draft, { direction, opposite, isAny, isAmount }: Move): void {
  if (intent.quantity === 'share' && (clause.first('goes') !== undefined || isPartOfChange(clause)))
    Object.assign(intent, { operation: 'contribution', quantity: 'amount', ...partForm(clause) })
  intent.changing = true
  if (direction) set(intent, { direction })
  if (isAmount && clause.first('percent') === undefined) set(intent, { form: 'amount' })
  if (!isAny && isClaim(intent)) claimMove(clause, intent, direction, opposite)
  intent.operation ??= 'change'
  countRates(intent)
}

/** "what part of the October gain", "how much of the rise": the share is of the change, not of the level. */
const isPartOfChange = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    if (!clause.was(at, 'quantity', 'share')) return false
    const next = [at + 1, at + 2, at + 3, at + 4].find(
      (i) => clause.was(i, 'direction') || clause.was(i, 'change'),
    )
    const of = idea.text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of'
    const ofAnother = clause.ideas.slice(at + 1, next).some((one) => one.good || one.place)
    return (
      (of && next !== undefined && !ofAnother) || clause.ideas.some((_, i) => i > at && isOfMove(clause, i))
    )
  })

/** "China's share in the growth of exports" */
const isOfMove = ({ ideas }: Clause, at: number): boolean =>
  nounOfMove.test(ideas[at]!.text) &&
  /^(?:in|of)$/.test(ideas[ideas[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '')
const nounOfMove = /^(?:the )?(?:growth|rise|increase|gain|fall|drop|decline|decrease|jump) (?:of|in)$/

/** "what share of the increase", "what percentage of the fall": in percent of it, and not in points of the whole. */
const partForm = (clause: Clause): Pick<Draft, 'form'> =>
  clause.ideas.some(({ text }, at) => clause.was(at, 'quantity', 'share') && inPercent.test(text))
    ? { form: 'percent' }
    : {}
const inPercent = /\b(?:share|percentage|percent|proportion|fraction|%)/

const isClaim = ({ yesNo, claim, operation, change }: Draft): boolean =>
  yesNo && !claim && (operation === undefined || (operation === 'change' && change !== undefined))

function claimMove(
  clause: Clause,
  intent: Draft,
  direction: Move['direction'],
  opposite: Move['opposite'],
): void {
  if (opposite) {
    set(intent, { claim: { kind: 'direction', direction: opposite, opposite: true } })
    return
  }
  if (direction && goesOnOfBalance(clause, intent)) {
    set(intent, {
      operation: 'change',
      quantity: 'balance',
      form: 'amount',
      claim: { kind: direction === 'up' ? 'widened' : 'narrowed' },
    })
    delete intent.direction
    return
  }
  const each = clause.takeAll('each') || clause.ideas.some((idea) => /^(?:every|each)/.test(idea.text))
  const either = clause.stands('or') && sides.has(alternativeIn(clause.ideas))
  const claim: Claim =
    direction && each
      ? { kind: 'direction_each', direction }
      : { kind: 'direction', direction: direction ?? 'unchanged', ...(either && { either }) }
  set(intent, { claim })
  if (each) claimEach(clause, intent)
}

/** "did exports to the US or Japan rise", "exports of platinum or nickel" */
const sides: ReadonlySet<Alternative | undefined> = new Set(['place', 'good', 'flow'] as const)

/**
 * "did it rise every month of Q2": April on March is one of them. "Every month from April to June" begins with May on
 * April.
 */
function claimEach(clause: Clause, intent: Draft): void {
  const grain = grainOf(clause) ?? unitOf(clause) ?? 'month'
  const isCounted = clause.ideas.some(({ period }) => period) ? namesUnit(clause) : isUnit(intent.previous)
  clause.takeAll('grain')
  set(
    intent,
    isCounted ? { operation: 'count_periods', grain, change: rateOf(grain) } : { operation: 'series', grain },
  )
}

/** "each of the last three years" */
function unitOf({ ideas }: Clause): Grain | undefined {
  for (const { period } of ideas)
    if (period?.kind === 'rolling' && period.unit !== 'unsaid') return period.unit
  return undefined
}

/** "every month of 2025", "each year of 2019 to 2023": all of it, unless two ends are named. */
const namesUnit = ({ ideas }: Clause): boolean =>
  ideas.every(({ period }, at) => !period || !hasEnds(period) || isOfEach(ideas, at))

/** "2019-23" is a stretch as "2019-2023" is. */
const hasEnds = (period: PeriodPhrase): boolean =>
  open.has(period.kind) || (period.kind === 'fixed' && period.grain === 'range')
const open: ReadonlySet<string> = new Set(['span', 'since', 'until', 'all'])

const isOfEach = (ideas: Clause['ideas'], at: number): boolean =>
  /\b(?:every|each) (?:month|quarter|year) of /.test(
    ideas
      .slice(Math.max(at - 2, 0), at + 1)
      .map(({ text }) => text)
      .join(' '),
  )

const isUnit = (previous: Draft['previous']): boolean =>
  previous !== undefined && lengthOf(previous.period.value) <= 12
