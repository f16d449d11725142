import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { premiseAt } from '../../premise.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { comparatives, takeDirection } from '../words.ts'
import { claimMove } from './claimed.ts'
import { readForm } from './form.ts'
import { countRates } from './kinds.ts'
import type { Move } from './move.ts'
import { isPartOfChange, setPart } from './part-of-change.ts'

export function readChange(clause: Clause, intent: Draft): void {
  const premise = intent.quantity === 'share' ? premiseAt(clause) : undefined
  if (premise !== undefined) clause.take(premise)
  const move = takeMove(clause, intent)
  if (premise !== undefined) clause.ideas[premise]!.fate = 'aside'
  if (move && isCourseAlone(clause, intent, move))
    set(intent, { operation: 'series', grain: intent.grain ?? 'month' })
  else if (move) setChange(clause, intent, move)
  readForm(clause, intent)
}

/** "Entwicklung", "évolution des exportations 2025": how it went on, month by month; of one month it is its change. */
const isCourseAlone = (clause: Clause, { operation, change, yesNo }: Draft, move: Move): boolean =>
  move.isAny &&
  !operation &&
  !change &&
  !yesNo &&
  clause.hasAny(courses) &&
  !clause.hasAny(heldAgainst) &&
  clause.ideas.every(
    ({ text, period }, at) =>
      (!clause.was(at, 'change') || course.has(text)) &&
      (!period || (period.kind === 'fixed' ? period.grain !== 'month' : period.kind === 'rolling')),
  )
const course = textsOf('development', 'evolution', 'entwicklung')
const courses = kindsOf(course)
const heldAgainst = kindsOf(
  'grain',
  'direction',
  'versus',
  'compare',
  'kind',
  'percent',
  'unit',
  'amount_form',
  'or',
)

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
  if (intent.quantity === 'share' && isPartOfChange(clause)) setPart(clause, intent)
  intent.changing = true
  if (direction) set(intent, { direction })
  if (isAmount && clause.first('percent') === undefined) set(intent, { form: 'amount' })
  if (!isAny && isClaim(intent)) claimMove(clause, intent, direction, opposite)
  intent.operation ??= 'change'
  countRates(intent)
}

const isClaim = ({ yesNo, claim, operation, change }: Draft): boolean =>
  yesNo && !claim && (operation === undefined || (operation === 'change' && change !== undefined))
