import type { Clause } from '../../clause.ts'

/** "did exports peak", "was the low", "the record": the one there is, where "a record" can have been beaten since. */
export function isThePeak(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  return clause.was(at, 'extreme') && (peaks.test(text) || (lone.test(text) && isDefinite(clause, at)))
}

const isDefinite = ({ ideas }: Clause, at: number): boolean => ideas[at - 1]?.text === 'the'

const peaks = /^(?:peak(?:ed)?|trough|nadir|bottom(?:ed)?(?: out)?|(?:low|high|lowest|highest) point)$/
const lone = /^(?:record|high|low)$/
