import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { comparatives, takeDirection, takeHigh, takeMore, takeRate, takeThreshold } from '../words.ts'
import { passedUnsaid } from './passed-unsaid.ts'
import { takeLastTime } from './words.ts'

/** "when was it last this high", "last time above 5,000 t", "when did exports last exceed …" */
export function readLastTime(clause: Clause, intent: Draft): void {
  if (!takeLastTime(clause, intent)) return
  const high = takeHigh(clause) ?? highWithin(clause)
  const threshold = takeThreshold(clause) ?? (high ? undefined : passedUnsaid(clause, intent))
  const more = threshold || high ? undefined : (takeMore(clause) ?? takeSide(clause))
  clause.takeAll('versus')
  const move = high || threshold || more ? undefined : moveSought(clause)
  if (move) set(intent, move)
  const passed = threshold ?? move?.threshold
  const extreme = high ?? (more === 'below' ? 'lowest' : 'highest')
  set(intent, { operation: 'since', ...(passed ? { threshold: passed } : { extreme }) })
  clause.takeAll('back')
  clause.takeAll('grain')
}

/** "when were they last below that", "when was it last higher": than what was told, and no rise on the month before. */
function takeSide(clause: Clause): 'above' | 'below' | undefined {
  const at = clause.ideas.findIndex(
    ({ text }, i) =>
      clause.was(i, 'relation', 'above') ||
      clause.was(i, 'relation', 'below') ||
      (comparatives.has(text) && !rises.test(clause.ideas[i - 1]?.text ?? '')),
  )
  if (at < 0) return undefined
  clause.take(at)
  return clause.was(at, 'relation', 'below') || clause.was(at, 'direction', 'down') ? 'below' : 'above'
}

const rises = /^(?:go|move|turn|get|come|went|gone|moved)$/

/** "when did exports last rise": the latest month that did, by whatever it was. */
function moveSought(clause: Clause): Partial<Draft> | undefined {
  const direction = clause.stands('relation') ? undefined : takeDirection(clause)
  if (!direction) return undefined
  const relation = direction === 'up' ? 'above' : 'below'
  return {
    operation: 'since',
    quantity: 'change',
    change: takeRate(clause),
    direction,
    threshold: { relation, value: 0, unit: 'percent' },
  }
}

/** "last this high": the words of the last time hold how it stood then. */
function highWithin({ ideas }: Clause): 'highest' | 'lowest' | undefined {
  const text = ideas.find(({ text }) => /^last (?:this|that) (?:high|low)$/.test(text))?.text
  if (!text) return undefined
  return text.endsWith('low') ? 'lowest' : 'highest'
}
