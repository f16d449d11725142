import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { ranksPartners } from './ranks-partners.ts'

/** "only EU", "in Asia" after a ranking: the same ranking inside the group. */
export function saidInside(said: Said, clause: Clause, previous: Query): Said {
  const [mention, ...others] = said.mentions
  const group = mention?.places.length === 1 && mention.places[0]!.kind === 'group'
  if (!mention || !group || others.length > 0 || !ranksPartners(previous)) return said
  if (clause.text.includes('?') || !clause.ideas.every((idea, at) => idea.place || isBare(clause, at)))
    return said
  const { order, limit, quantity } = previous
  const again = {
    operation: 'rank',
    by: 'partner',
    quantity,
    ...(order && { order }),
    ...(limit && { limit }),
  } as const
  return { ...said, intent: { ...said.intent, ...again }, mentions: [{ ...mention, members: true }] }
}

const isBare = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text !== 'and' &&
  (clause.isFiller(at) || clause.was(at, 'preposition') || clause.was(at, 'only'))
