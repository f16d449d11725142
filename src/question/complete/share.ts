import { type Query, said as saidSlot } from '../../query/query.ts'
import type { Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import type { Said } from '../said/said.ts'

/** Of a share: the group that is the whole ("Germany's share of the EU's"), beside the one whose share it is. */
export function wholeOf({ intent, mentions }: Said): Mention | undefined {
  if (intent.quantity !== 'share') return undefined
  const owner = ownerOf(mentions)
  return (
    owner &&
    mentions.find((one) => one !== owner && one.marker !== 'subject' && one.places[0]?.kind === 'group')
  )
}

export function shareOf(query: Query, said: Said): Query {
  const whole = wholeOf(said)
  if (!whole) return query
  const partners = saidSlot(ownerOf(said.mentions)!.places.map(codeOf))
  return { ...query, partners, against: { partners: whole.places.map(codeOf) } }
}

const ownerOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.find((mention) => mention.marker === 'owner')
