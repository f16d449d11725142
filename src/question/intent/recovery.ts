import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "how much of the fall has been recovered", "recovery from the April low": how much of the fall, and not how much of a rise. */
export function readRecovery(clause: Clause, intent: Draft): void {
  const words = [...clause.all('regain')]
  const asked = partOfFall(clause) ?? fromLow(clause, words[0]!) ?? howFar(clause)
  if (!asked) return
  clause.take(...words, ...asked)
  clause.takeAll('percent')
  set(intent, { operation: 'recovery' })
}

/** "how much of the fall", "what share of the decline" */
function partOfFall(clause: Clause): readonly number[] | undefined {
  const part = clause.all('quantity', 'share').find((at) => isOf(clause, at))
  const fall = clause.all('direction', 'down').find((at) => part !== undefined && at > part)
  return part === undefined || fall === undefined ? undefined : [part, fall]
}

const isOf = ({ ideas }: Clause, at: number): boolean =>
  / of$/.test(ideas[at]!.text) || ideas[at + 1]?.text === 'of'

/** "recovery from april low": the month named is where the low is looked for from. */
function fromLow(clause: Clause, word: number): readonly number[] | undefined {
  const low = clause.all('extreme', 'lowest').find((at) => at > word && lows.test(clause.ideas[at]!.text))
  return low === undefined ? undefined : [low]
}
const lows = /^(?:low|trough|bottom|nadir|low point|lowest)$/

/** "how far have exports recovered" */
function howFar(clause: Clause): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }, i) => text === 'how far' && clause.is(i, 'difference'))
  return at < 0 || clause.stands('versus') ? undefined : [at]
}
