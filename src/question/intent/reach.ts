import type { Clause } from '../clause.ts'
import { asksWho } from '../mentions/deed.ts'
import { type Draft, set } from './intent.ts'
import { takeAgents } from './nouns.ts'

/** "who accounts for half of UK nickel imports", "how many countries make up 80%": the fewest that come to so much together. */
export function readReach(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.operation || clause.ideas.some((idea) => idea.threshold || idea.top)) return
  const counts = clause.first('count', 'partners') !== undefined
  const at = clause.ideas.findIndex((_, i) => partAt(clause, i) !== undefined)
  const part = at < 0 ? undefined : partAt(clause, at)
  const deed = clause.before(at)
  // a tenth can be what each of them has
  if (part === undefined || part > 100 || part < LEAST || !isOfWhole(clause, at + 1)) return
  if (!(counts || asksWho(clause) || isAgent(clause)) || !makesUp(clause, deed)) return
  clause.take(at, ...(clause.was(at + 1, 'percent') ? [at + 1] : []))
  for (const kind of ['count', 'which']) clause.takeAll(kind)
  clause.takeAll('quantity', 'share')
  clause.takeAll('ask', 'who')
  clause.takeAll('combined')
  clause.takeAll('noun', 'partner')
  if (/^cover/.test(clause.ideas[deed]!.text)) clause.take(deed)
  takeAgents(clause)
  set(intent, { operation: 'rank', by: 'partner', order: 'top', reach: part })
}

const LEAST = 50

/** "half", "80%" */
function partAt(clause: Clause, at: number): number | undefined {
  const { amount, number } = clause.ideas[at]!
  if (amount) return amount.unit === 'percent' ? amount.value : undefined
  if (number) return isPercentOf(clause, at + 1) ? number.value : undefined
  const fraction = clause.is(at, 'fraction') ? clause.value(at, 'fraction') : undefined
  return fraction === undefined ? undefined : Number(fraction)
}

/** "% of", which is a share */
const isPercentOf = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') && /^(?:%|percent|per cent|pct) of$/.test(clause.ideas[at]!.text)

/** "of UK nickel imports", or the end. */
const isOfWhole = (clause: Clause, at: number): boolean => {
  if (isPercentOf(clause, at)) return true
  const next = clause.after(at - 1)
  const { text = '' } = clause.ideas[next] ?? {}
  return (
    next >= clause.ideas.length || /^(?:of|the|\?|in)$/.test(text) || clause.ideas[next]?.period !== undefined
  )
}

const isAgent = (clause: Clause): boolean => clause.stands('agent')

const makesUp = (clause: Clause, at: number): boolean =>
  at >= 0 &&
  (clause.was(at, 'quantity', 'share') ||
    clause.was(at, 'verb') ||
    clause.was(at, 'gives') ||
    clause.was(at, 'taking') ||
    /^cover(?:s|ed)?$/.test(clause.ideas[at]!.text))
