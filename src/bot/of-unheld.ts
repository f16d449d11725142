import type { Operation } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import type { Answerer } from './answerer.ts'
import type { Unheld } from './conversations.ts'
import type { Turn } from './turn.ts'

/**
 * "and month on month?" after the exports of a country that reports nothing here: still of that country. Where nothing is
 * named anew, the figure of all would stand for one that is not held.
 */
export function ofUnheld(
  { word }: Answerer,
  { question, query, result }: Turn,
  spoken: Query | undefined,
  unheld: Unheld | undefined,
): Turn | undefined {
  // whoever asks on after a good that is not held goes back to what was told, if anything was
  if (!unheld || !isOfAll(spoken) || (spoken && unheld.slot === 'commodity')) return undefined
  const goesOn = query
    ? figures.has(query.operation) && namesNothing(query)
    : !spoken && asksBack(result, unheld)
  return goesOn ? word(question, unheld) : undefined
}

/** "and to India?": asked for is what was said before and is not held. */
const asksBack = (result: Turn['result'], { slot }: Unheld): boolean =>
  result.kind === 'needs' && result.slot === slot

const figures: ReadonlySet<Operation> = new Set([
  'show',
  'change',
  'series',
  'compare',
  'record',
  'since',
  'streak',
  'count_periods',
  'threshold',
  'explain',
] as const)

const namesNothing = (query: Query): boolean =>
  (['reporters', 'flows', 'partners', 'commodities'] as const).every((slot) => query[slot].how !== 'said')

/** One who was spoken of before it is gone back to, and is named in the answer. */
const isOfAll = (spoken: Query | undefined): boolean => !spoken || spoken.partners.value.join() === 'WORLD'
