import type { Clause } from '../clause.ts'
import type { Draft } from './intent.ts'

/** "is Germany the largest": among all partners, and not among its own months. */
export function isPlaceTheLargest(clause: Clause, { yesNo }: Draft): boolean {
  if (!yesNo || !clause.stands('extreme') || clause.stands('grain') || clause.stands('ever')) return false
  const at = clause.ideas.findIndex(({ text }) => largest.has(text))
  const who = clause.ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  const kind = clause.ideas[who]?.place?.kind
  return (kind === 'place' || kind === 'group') && clause.was(clause.before(who), 'yesno')
}
const largest: ReadonlySet<string> = new Set(['biggest', 'largest', 'smallest'])
