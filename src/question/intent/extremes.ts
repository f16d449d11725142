import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { amountForm, grainOf } from './words.ts'

/** "drop from peak to trough in 2025", "trough to peak", "gap between the best and the worst month": two extremes at once. */
export function readExtremes(clause: Clause, intent: Draft): void {
  const [first, second, ...others] = clause.all('extreme')
  if (
    intent.operation ||
    intent.each ||
    intent.yesNo ||
    first === undefined ||
    second === undefined ||
    others.length > 0
  )
    return
  const way = clause.value(first, 'extreme')
  if (way === clause.value(second, 'extreme')) return
  const extremes = movedBetween(clause, joinedBy(clause, first, second), way)
  if (!extremes || !fitsMove(clause, extremes)) return
  // it may stand between the two: "from the best quarter to the worst"
  const grain = grainOf(clause) ?? 'month'
  clause.take(
    ...[...clause.ideas.keys()].filter((at) => at >= first && at <= second && !clause.ideas[at]!.period),
  )
  takeAround(clause, first)
  set(intent, {
    operation: 'change',
    extremes,
    grain,
    ...formOf(clause, extremes),
  })
  clause.takeAll('grain')
  intent.changing = true
}

type Extremes = NonNullable<Draft['extremes']>

/** "the ratio of the highest to the lowest" goes nowhere. */
function movedBetween(
  clause: Clause,
  joint: 'to' | 'and' | undefined,
  way: string | undefined,
): Extremes | undefined {
  if (joint === 'to' && clause.first('ratio') === undefined) return way === 'highest' ? 'fall' : 'rise'
  return joint && (isApart(clause) || isOfTime(clause)) ? 'range' : undefined
}

/** "highest and lowest month of 2025", "peak and trough": both of them, and how far they are apart; nobody's rank, no move. */
const isOfTime = (clause: Clause): boolean =>
  !clause.stands('or') &&
  !otherThings.some((kind) => clause.stands(kind)) &&
  clause.all('quantity', 'average').length === 0 &&
  !clause.all('grain').some((at) => /^(?:per|each|every|by) /.test(clause.ideas[at]!.text))

const otherThings = ['agent', 'noun', 'direction', 'change', 'kind', 'streak', 'count', 'each'] as const

/** What joins them: nothing but "to" or a hyphen, or an "and", "than", "minus"; with other words between they are two things. */
function joinedBy(clause: Clause, first: number, second: number): 'to' | 'and' | undefined {
  let joint: 'to' | 'and' | undefined
  for (let at = first + 1; at < second; at++) {
    const { text } = clause.ideas[at]!
    if (text === 'to' || text === '-') joint ??= 'to'
    else if (text === 'and' || text === 'minus' || clause.is(at, 'than') || clause.is(at, 'versus'))
      joint = 'and'
    else if (!clause.isFiller(at) && !clause.is(at, 'grain')) return undefined
  }
  return joint
}

const isApart = (clause: Clause): boolean =>
  ['difference', 'than', 'more', 'ratio', 'versus'].some((kind) => clause.first(kind) !== undefined) ||
  clause.says(/^(?:minus|apart|swing|spread)$/)

/** A rise from the peak to the trough there is none. */
const fitsMove = (clause: Clause, extremes: Extremes): boolean =>
  extremes === 'range' || clause.first('direction', extremes === 'fall' ? 'up' : 'down') === undefined

/** "drop from", "by how much … fall from the", "how much higher is": of the move that is told. */
function takeAround(clause: Clause, first: number): void {
  for (const kind of ['direction', 'change', 'difference', 'than', 'more', 'ratio', 'versus', 'compare'])
    clause.takeAll(kind)
  const from = clause.before(first)
  if (/^(?:from|between)$/.test(clause.ideas[from]?.text ?? '')) clause.take(from)
}

/** A distance is told as an amount, a move in percent. */
function formOf(clause: Clause, extremes: Extremes): Partial<Draft> {
  if (clause.stands('ratio')) return { form: 'ratio' }
  if (clause.takeAll('percent')) return { form: 'percent' }
  return extremes === 'range' ? { form: 'amount' } : amountForm(clause)
}
