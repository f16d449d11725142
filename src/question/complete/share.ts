import { isGroup, membersOf } from '../../names/groups.ts'
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

export function shareOf(query: Query, said: Said, previous: Query | undefined): Query {
  const ofSpoken = previous && shareOfSpoken(query, said, previous)
  if (ofSpoken) return ofSpoken
  const whole = wholeOf(said)
  if (!whole) return previous ? { ...query, ...wholeSpoken(query, said, previous) } : query
  const partners = saidSlot(ownerOf(said.mentions)!.places.map(codeOf))
  return { ...query, partners, against: { partners: whole.places.map(codeOf) } }
}

/** "as a share of the EU" after Germany's figure: Germany's part of the EU's, where it has one. */
function shareOfSpoken(query: Query, { asShareOf, mentions }: Said, previous: Query): Query | undefined {
  const [one, ...others] = previous.partners.value
  const [group, ...more] = mentions.flatMap(({ places }) => places.map(codeOf))
  const single = one !== undefined && group !== undefined && others.length + more.length === 0
  if (!asShareOf || !single || !isGroup(group) || one === group) return undefined
  if (one === 'WORLD' || !membersOf(group, query.period.value.to).includes(one)) return undefined
  return { ...query, partners: previous.partners, against: { partners: [group] } }
}

/** "and August?", "and France?" after Germany's share of the EU: still of the EU, for who is in it. */
function wholeSpoken(
  { quantity, partners, period }: Query,
  { intent }: Said,
  { against }: Query,
): Partial<Query> {
  if (against?.period && intent.quantity === undefined) return quantity === 'share' ? { against } : {}
  const [group, ...others] = against?.partners ?? []
  if (!against || group === undefined || quantity !== 'share' || intent.quantity !== undefined) return {}
  const inside = partners.value.every((code) => membersOf(group, period.value.to).includes(code))
  return partners.how === 'carried' || (others.length === 0 && isGroup(group) && inside) ? { against } : {}
}

const ownerOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.find((mention) => mention.marker === 'owner')
