import type { Mention } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'

/** Groups that only bound a ranking: "top Asian buyers", "which EU country". */
export function isGroupFilter({ intent: { operation, by, quantity } }: Said, mention: Mention): boolean {
  if (by !== 'partner') return false
  const listing = operation === 'rank' || operation === 'threshold' || quantity === 'concentration'
  const group = mention.places.length === 1 && mention.places[0]!.kind === 'group'
  return listing && group && (mention.members || (mention.marker !== 'subject' && mention.marker !== 'buyer'))
}
