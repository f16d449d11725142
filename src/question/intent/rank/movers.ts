import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { listNoun, takeListNouns } from '../nouns.ts'
import { amountForm, moveAt } from '../words.ts'

/** "all destinations that rose", "which countries fell": a ranking of those that moved that way. */
export function readMovers(clause: Clause, intent: Draft): void {
  const at = moveAt(clause)
  if (at === undefined || intent.operation || intent.yesNo) return
  if (!isOfEverybody(clause) && !isPlural(clause)) return
  const direction = clause.value(at, 'direction') as 'up' | 'down'
  clause.take(...clause.all('direction', direction))
  const order = direction === 'down' ? 'bottom' : 'top'
  set(intent, { operation: 'rank', quantity: 'change', by: listNoun(clause), direction, order })
  set(intent, amountForm(clause))
  takeListNouns(clause)
}

const isOfEverybody = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ place, text }) =>
      place?.kind === 'world' && /destin|countr|buyer|supplier|partner|market|nation/.test(text),
  )

const isPlural = (clause: Clause): boolean =>
  clause.ideas.some(
    (idea, at) => (clause.is(at, 'noun') || clause.is(at, 'agent')) && /s$|which|what|who/.test(idea.text),
  )
