import type { Clause } from '../clause.ts'

/** "how much did the US get then", "what did it buy at that time": when it was is what was told before. */
export const pointsAtThen = (clause: Clause): boolean =>
  /\S\s+(?:then|(?:(?:at|during|in|over|for) )?that time|at the time)[\s?.!]*$/i.test(clause.text) &&
  clause.ideas.every(({ period }) => !period)

/** "exports there", "how much went there", and not "is there". */
export const pointsThere = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      text === 'there' &&
      clause.was(at, 'back') &&
      (clause.was(at - 1, 'flow') ||
        /^(?:went|go|goes|going|from|to)$/.test(clause.ideas[at - 1]?.text ?? '')),
  )

/** "those countries", "in the same month" */
export const pointsBack = (clause: Clause): boolean =>
  clause.stands('back') && clause.ideas.some(({ text }, at) => clause.is(at, 'back') && wordsBack.has(text))

const wordsBack = new Set([
  'that month',
  'that period',
  'the same month',
  'the same period',
  'that year',
  'those countries',
  'these countries',
  'that one',
])

/** "how much did it take in September": who it is was said before. */
export const asksOfIt = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      (/^(?:it|they)$/.test(text) || (clause.was(at, 'lasttime') && / (?:it|they) /.test(text))) &&
      (clause.was(at + 1, 'taking') || clause.was(at + 1, 'verb')),
  )

/** Where it is said what it did: "did it import", "did they export". */
export function tradedAt(clause: Clause): number | undefined {
  const at = clause.ideas.findIndex(
    ({ text }, i) =>
      (/^(?:it|they)$/.test(text) && /\bdid$/.test(clause.ideas[i - 1]?.text ?? '')) ||
      /\bdid (?:it|they)$/.test(text),
  )
  return at >= 0 && clause.was(at + 1, 'flow') ? at + 1 : undefined
}

/** "which of them bought over 500 t in May", "how many of those": they were told before. */
export const asksOfThem = ({ ideas }: Clause): boolean =>
  ideas.every(({ place, good }) => !place && !good) &&
  ideas.some(
    ({ text }, at) =>
      /^(?:which|which one) of them$/.test(text) ||
      (text === 'of' && /^(?:them|those|these)$/.test(ideas[at + 1]?.text ?? '')),
  )

/** "how much did the US get": when it was is what was told before. */
export const asksOfPast = (clause: Clause): boolean =>
  /\b(?:how much|how many|what) did\b/i.test(clause.text) &&
  clause.ideas.every((_, at) => !clause.was(at, 'flow') || clause.was(at, 'verb'))
