import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { type Words, wordsNamed } from '../rule-words.ts'

/**
 * "change it to exports", "change to June": what was told with one thing in place of another, and no change from one to
 * the other. Takes the words that say so.
 */
export function takeCorrection(clause: Clause, previous: Query | undefined): readonly Idea[] {
  const at = previous && clause.hasAny(exchanging) ? exchangeAt(clause, previous) : -1
  if (at < 0) return []
  const named = clause.ideas.findIndex(({ text }, i) => i > at && text === 'to')
  const words = clause.ideas.flatMap((_, i) => (i === at || (i > at && i < named) ? [i] : []))
  clause.take(...words)
  return words.map((i) => clause.ideas[i]!)
}

/** "no, I meant 2025", "actually 2025", "change it to 2025": of what was told one thing was wrong. */
export const isCorrection = (clause: Clause): boolean =>
  clause.hasAny(correcting) &&
  clause.ideas.some(
    ({ text, fate }, at) =>
      (corrections.has(text) && isBare(clause)) ||
      clause.is(at, 'talk', 'meant') ||
      clause.is(at, 'talk', 'no') ||
      (text === 'change' && fate === 'aside'),
  )

/** "how much was it actually in 2025" puts nothing right. */
const isBare = (clause: Clause): boolean =>
  clause.ideas.every(
    ({ period, text }, at) => period !== undefined || corrections.has(text) || clause.binds(at),
  )

const corrections = new Set(['actually', 'wait', 'no wait'])
const exchanging = kindsOf('change')
const correcting = kindsOf('talk', 'still', 'filler', exchanging)

function exchangeAt(clause: Clause, previous: Query): number {
  const at = clause.ideas.findIndex((_, i) => !clause.isFiller(i) && !clause.was(i, 'talk'))
  if (clause.ideas[at]?.text !== 'change') return -1
  let to = at + 1
  while (corrected.has(clause.ideas[to]?.text ?? '')) to++
  const isPointed = to > at + 1
  const [value, ...others] = clause.ideas.slice(to + 1).filter((_, i) => !clause.isFiller(to + 1 + i))
  if (clause.ideas[to]?.text !== 'to' || !value || others.length > 0) return -1
  // "change to Japan" after everybody's exports is how those to Japan have changed
  return isPointed || !value.place || previous.partners.value[0] !== 'WORLD' ? at : -1
}

const corrected: Words = wordsNamed('corrected')
