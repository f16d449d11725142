import type { Clause } from '../../clause.ts'

/** Words that are an extreme of time by themselves; the others ("largest", "most") need a month, quarter or year. */
export const timeWords = new Set([
  'set a new record',
  'set a record',
  'set new record',
  'set a new high',
  'hit a new record',
  'hit a new high',
  'hit a record',
  'reach a new high',
  'reached a new high',
  'new record',
  'peak',
  'peaked',
  'peaks',
  'trough',
  'max',
  'maximum',
  'min',
  'minimum',
  'record',
  'record high',
  'record low',
  'ath',
  'high',
  'low',
  'all time high',
  'all - time high',
  'all time low',
  'all - time low',
  'nadir',
  'bottom out',
  'bottomed',
  'bottomed out',
  'low point',
  'high point',
  'lowest point',
  'highest point',
  'high watermark',
  'new high',
  'highest ever',
  'lowest ever',
  'largest ever',
  'smallest ever',
  'best ever',
  'worst ever',
  'biggest ever',
  'all time record',
  'ever highest',
  'record level',
])

/** Words for what was never reached before. */
export const isRecordWord = (text: string): boolean => records.test(text)
const records =
  /^(?:ath|new (?:high|low)|(?:new )?record|record (?:high|low)|all.*time.*(?:high|low|record))$/

/**
 * "was it the highest in 2025", "the lowest since January": an extreme with a period and nobody to rank. "The largest July",
 * "largest since May": right before the period it is one of time as well.
 */
export function isHighestOf(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  const next = clause.ideas[at + 1]?.period
  if (sized.has(text)) return next !== undefined
  if (next?.kind === 'all' && ordinalSize.test(text)) return true
  const period = clause.ideas.some((idea) => idea.period)
  return period && /(?:^|[ -])(?:highest|lowest|strongest|weakest|busiest|slowest|best|worst)$/.test(text)
}
const sized = new Set(['largest', 'biggest', 'greatest', 'smallest'])
/** "third-largest on record"; "second-largest, July 2025" is a place among partners. */
const ordinalSize = /[ -](?:largest|biggest|greatest|smallest)$/
