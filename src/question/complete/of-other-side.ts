import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Said } from '../said/said.ts'

/** "does Germany have a surplus with the UK", of what the UK reports: where it has, the UK has a deficit with Germany. */
export function signOfOtherSide(query: Query, { mentions }: Said): Query {
  const { claim } = query
  if (claim?.kind !== 'sign' || !isOfOtherSide(query, mentions)) return query
  return changed(query, { claim: { kind: 'sign', sign: claim.sign === 'surplus' ? 'deficit' : 'surplus' } })
}

/** Whose balance is spoken of is not who reports it. */
export function isOfOtherSide({ quantity, reporters }: Query, [subject]: readonly Mention[]): boolean {
  const isOwner = subject?.marker === 'subject' || subject?.possessive
  if (quantity !== 'balance' || !isOwner || subject.places.length !== 1) return false
  const [place] = subject.places
  return place?.kind === 'place' && !reporters.value.includes(place.code)
}
