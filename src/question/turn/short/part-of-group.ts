import { isGroup, wasMember } from '../../../names/groups.ts'
import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "and its EU share" after what Germany took: Germany's part of what the EU did, and not the EU's of all. Of one that is no
 * member there is no such part.
 */
export function takePartOfGroup(clause: Clause, previous: Query): ShortTurn | undefined {
  const { operation, quantity, partners, claim, along } = previous
  const [partner, ...others] = partners.value
  if (
    !levels.has(operation) ||
    claim ||
    along ||
    others.length > 0 ||
    !(quantity === 'amount' || quantity === 'share')
  )
    return undefined
  if (!/^[A-Z]{2}$/.test(partner!) || isGroup(partner!) || !clause.says(own)) return undefined
  const groups = clause.ideas.flatMap(({ place }) => (place?.kind === 'group' ? [place.code] : []))
  const known = clause.ideas.every(
    ({ place, text }, at) =>
      place?.kind === 'group' ||
      bindsOnly(clause, at) ||
      clause.was(at, 'quantity', 'share') ||
      /^(?:(?:the )?total|trade|'s)$/.test(text),
  )
  if (groups.length !== 1 || !known || !clause.hasAny(shares)) return undefined
  if (!wasMember(groups[0]!, partner!))
    return {
      issue: {
        kind: 'not_understood',
        words: clause.ideas.flatMap(({ text }) => (own.test(text) ? [text] : [])),
      },
    }
  clause.take(...clause.ideas.keys())
  const share = { operation: 'show', quantity: 'share', against: { partners: groups } } as const
  const plain = { comparison: undefined, form: undefined, direction: undefined }
  return { query: changed(previous, { ...share, ...plain, repairs: [], unused: [] }) }
}

const levels: ReadonlySet<Query['operation']> = new Set(['show', 'change'])
const own = /^(?:its|their)$/
const shares = kindsOf('quantity')
