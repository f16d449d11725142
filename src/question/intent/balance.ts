import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { type Draft, set } from './intent.ts'

export function readBalance(clause: Clause, intent: Draft): void {
  const found = clause.all('quantity', 'balance')
  if (found.length === 0 && clause.first('sign') === undefined) return
  clause.take(...found.filter((at) => !clause.was(at, 'sign')))
  set(intent, { quantity: 'balance' })
  readPolarity(clause, intent)
}

/**
 * "did the gap between exports and imports narrow", "May vs June": the gap is the balance, where it is told how that moved.
 * Of one month it is told as the two of them.
 */
export function readGap(clause: Clause, intent: Draft): void {
  const at = clause.first('difference')
  if (at === undefined) return
  if (isOfTrade(clause, at)) {
    clause.take(at)
    set(intent, { quantity: 'balance' })
  }
  if (!setsFlows(clause)) return
  const isMove = moves(clause, at)
  if (!isMove && !comparesPeriods(clause)) return
  clause.take(at)
  set(intent, { quantity: 'balance' })
  // "in May and June": of each
  intent.changing = isMove || clause.stands('versus') || clause.stands('compare')
}

/** "the UK-China gap in tungsten trade", "the UK's gap in nickel trade with Norway": what goes out less what comes in. */
const isOfTrade = (clause: Clause, gap: number): boolean =>
  clause.ideas[gap]!.text === 'gap' &&
  clause.ideas.some(({ text }, at) => at > gap && text === 'trade') &&
  !clause.hasAny(others)
const others = kindsOf('flow', 'versus', 'or', 'than', 'more')

/** "the gap between exports and imports grew", "change in the gap"; "between export growth and import growth" is of rates. */
function moves(clause: Clause, gap: number): boolean {
  if (!clause.hasAny(moving)) return false
  const last = clause.all('flow').at(-1)!
  const behind = clause.ideas.some(
    (_, at) => at > last + 1 && (clause.was(at, 'narrow') || clause.was(at, 'direction')),
  )
  const verb = clause.was(last + 1, 'narrow') || verbal.test(clause.ideas[last + 1]?.text ?? '')
  return behind || verb || clause.all('change').some((at) => at < gap)
}
const moving = kindsOf('narrow', 'direction', 'change')
const verbal =
  /^(?:rise|rose|risen|fall|fell|fallen|grow|grew|grown|shrink|shrank|shrunk|increase|increased|decrease|decreased|drop|dropped)$/

const setsFlows = (clause: Clause): boolean => {
  const flows = clause.all('flow').filter((at) => !clause.was(at, 'verb'))
  return ['export', 'import'].every((flow) => flows.some((at) => clause.was(at, 'flow', flow)))
}

const comparesPeriods = ({ ideas }: Clause): boolean => ideas.filter(({ period }) => period).length > 1

/** "is the balance positive", "how many months was it negative": of a balance that is its sign, and no rise. */
function readPolarity(clause: Clause, intent: Draft): void {
  const sides = clause.ideas.flatMap(({ text }, i) =>
    polar.has(text) && clause.is(i, 'direction') ? [i] : [],
  )
  // "positive or negative": no move of the balance
  if (sides.length > 1) {
    clause.take(...sides)
    return
  }
  const at = sides[0] ?? -1
  if (at < 0 || !(intent.yesNo || clause.first('count', 'months') !== undefined)) return
  clause.take(at)
  set(intent, { claim: { kind: 'sign', sign: clause.was(at, 'direction', 'up') ? 'surplus' : 'deficit' } })
}
export const polar: ReadonlySet<string> = new Set(['positive', 'negative'])
