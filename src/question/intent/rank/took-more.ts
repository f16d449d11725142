import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun, listNoun, takeListNouns } from '../nouns.ts'

/**
 * "which suppliers shipped less in June than a year earlier", "which goods did the UK import more of in 2026 than in
 * 2025": those whose trade rose or fell from one period to the other, and by how much.
 */
export function readTookMore(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.listed || intent.operation || !hasListNoun(clause) || clause.hasAny(bounds))
    return
  const at = clause.all('more').find((i) => moreWords.test(clause.ideas[i]!.text))
  if (at === undefined || !isThanPeriod(clause, at)) return
  const isLess = clause.was(at, 'more', 'below')
  clause.take(at)
  set(intent, {
    operation: 'rank',
    quantity: 'change',
    form: 'amount',
    by: listNoun(clause),
    direction: isLess ? 'down' : 'up',
    order: isLess ? 'bottom' : 'top',
  })
  intent.changing = true
  takeListNouns(clause)
}

const moreWords = /^(?:more|less|fewer)(?: of)?(?: than)?$/
const bounds = kindsOf('a threshold', 'an amount', 'a number', 'multiple', 'a top', 'quantity', 'count')

/** "than in May", "than a year earlier": nothing but a period is what it is more than. */
export function isThanPeriod(clause: Clause, more: number): boolean {
  const { ideas } = clause
  const than = ideas.findIndex(({ text }, at) => at >= more && /(?:^| )than$/.test(text))
  if (than < 0) return false
  const behind = ideas.slice(than + 1).filter((_, i) => !clause.binds(than + 1 + i))
  return behind.length > 0 && behind.every(({ period }) => period)
}
