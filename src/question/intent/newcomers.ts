import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { hasListNoun, listNoun, takeListNouns } from './nouns.ts'

/** "new suppliers", "who stopped buying", "which partners disappeared": who traded in one period and not in another. */
export function readNewcomers(clause: Clause, intent: Draft): void {
  const at = clause.first('newcomer')
  if (at === undefined || intent.yesNo || !isOfTraders(clause, at)) return
  if (!hasListNoun(clause) && !isWho(clause, at) && !/^sudden stop/.test(clause.ideas[at]!.text)) return
  const gone = clause.was(at, 'newcomer', 'gone')
  clause.takeAll('newcomer')
  set(intent, { operation: 'newcomers', by: listNoun(clause), direction: gone ? 'down' : 'up' })
  intent.changing = true
  if (isWho(clause, at)) clause.take(at - 1)
  takeListNouns(clause)
  clause.takeAll('verb')
  clause.takeAll('count', 'partners')
  if (asksHowMany(clause)) set(intent, { form: 'count' })
}

/** "how many suppliers … were not there", "number of new suppliers" */
const asksHowMany = (clause: Clause): boolean =>
  clause.says(/^(?:how many|number of)\b/) ||
  clause.ideas.some((_, at) => clause.was(at, 'count', 'partners'))

/** "who is new" */
const isWho = ({ ideas }: Clause, at: number): boolean =>
  /^who(?:'s| is| are| was| were)?$/.test(ideas[at - 1]?.text ?? '')

/** "new" describes who is listed; "started" and "stopped" say of them that they buy or sell. */
function isOfTraders(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (text === 'new')
    return (
      isWho(clause, at) ||
      [at + 1, at + 2, at + 3].some((i) => clause.was(i, 'agent') || clause.was(i, 'noun'))
    )
  const next = clause.after(at)
  return !needsVerb.has(text) || clause.was(next, 'verb') || clause.was(next, 'flow')
}
const needsVerb = new Set(['started', 'stopped', 'stop', 'stops', 'ceased', 'newly'])
