import type { Clause } from '../clause.ts'
import { textsLike } from '../texts.ts'
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
const lows = /^(?:low|trough|bottom|nadir|low(?:est)? point|lowest)$/

/** "how far have exports recovered", "how fast did they"; "how much did they recover in June" is on the month before. */
function howFar(clause: Clause): readonly number[] | undefined {
  const far = clause.ideas.findIndex(({ text }, i) => text === 'how far' && clause.is(i, 'difference'))
  const at = far < 0 && clause.ideas.every(isOpen) ? (clause.first('ask', 'amount') ?? -1) : far
  return at < 0 || clause.stands('versus') ? undefined : [at]
}

const isOpen = ({ period }: Clause['ideas'][number]): boolean => !period || period.kind === 'since'

/**
 * "when were exports back above 400 t", "how many months until they were": of a fall below it the end, or how long it
 * was. Whether they are is a claim.
 */
export function readBackAbove(clause: Clause, intent: Draft): void {
  const at = clause.ideas.findIndex(({ text, threshold }) => threshold && backAbove.has(text))
  const many = howLongAt(clause)
  const when = clause.first('ask', 'when')
  if (at < 0 || intent.operation || (many < 0 && when === undefined)) return
  clause.take(at, many < 0 ? when! : many)
  for (const [i, { text }] of clause.ideas.entries()) if (between.has(text)) clause.take(i)
  const threshold = clause.ideas[at]!.threshold!
  set(intent, { operation: 'recovery', threshold, ...(many < 0 ? {} : { quantity: 'count' }) })
}

export const backAbove = textsLike(/^back (?:above|over) /)
/** "when did exports get back above the March level": the bound is what they were in that month. */
export function readBackAt(clause: Clause, intent: Draft): void {
  const at = clause.first('back_at')
  const many = howLongAt(clause)
  const when = clause.first('ask', 'when')
  if (at === undefined || intent.operation || (many < 0 && when === undefined)) return
  const relation = clause.value(at, 'back_at') as 'above' | 'at_least'
  clause.take(at, many < 0 ? when! : many)
  for (const [i, { text }] of clause.ideas.entries()) if (between.has(text)) clause.take(i)
  const threshold = { relation, value: 0, ofBase: true } as const
  set(intent, { operation: 'recovery', threshold, ...(many < 0 ? {} : { quantity: 'count' }) })
}

/** "how many months until", "how long did it take"; "how many months were exports back above" counts them. */
function howLongAt({ ideas }: Clause): number {
  const at = ideas.findIndex(({ text }) => /^how (?:long|many months)/.test(text))
  const isUntil = ideas.some(({ text }, i) => i > at && /^(?:until|till|before|take)$/.test(text))
  return isUntil || / (?:until|before|did it take)$/.test(ideas[at]?.text ?? '') ? at : -1
}

const between: ReadonlySet<string> = new Set([
  'until',
  'till',
  'before',
  'get',
  'go',
  'take',
  'first',
  'did it take',
])
