import { lengthOf, type Range, sameRange, shift, yearOf, yearRange } from '../../calendar/month.ts'
import { isGroup, membersOf } from '../../names/groups.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { carried, said as saidSlot } from '../../query/slot.ts'
import type { Mention } from '../mentions/mention.ts'
import { contains } from '../periods/found.ts'
import { codeOf } from '../place-code.ts'
import { isPartOf } from '../place-set.ts'
import type { Said } from '../said/said.ts'

/**
 * Of a share: the group that is the whole ("Germany's share of the EU's"), beside the one whose share it is; or the places
 * that are named one by one with it among them ("Germany's share of imports from Germany, Italy and Spain").
 */
export function wholeOf({ intent, mentions }: Said): Mention | undefined {
  if (intent.quantity !== 'share') return undefined
  const owner = ownerOf(mentions)
  return (
    owner &&
    mentions.find(
      (one) =>
        one !== owner &&
        one.marker !== 'subject' &&
        (one.places[0]?.kind === 'group' || isAmongSeveral(owner, one)),
    )
  )
}

const isAmongSeveral = (owner: Mention, { places }: Mention): boolean =>
  owner.places.length === 1 &&
  places.length > 1 &&
  places.some((place) => codeOf(place) === codeOf(owner.places[0]!))

export function shareOf(query: Query, said: Said, previous: Query | undefined): Query {
  const ofSpoken = previous && (shareOfSpoken(query, said, previous) ?? partOfTold(query, said, previous))
  if (ofSpoken) return ofSpoken
  const whole = wholeOf(said)
  if (!whole) return previous ? changed(query, wholeSpoken(query, said, previous)) : query
  const partners = saidSlot(ownerOf(said.mentions)!.places.map(codeOf))
  return changed(query, { partners, against: { partners: whole.places.map(codeOf) } })
}

/** "as a share of the EU", "… of the world" after Germany's figure: Germany's part of theirs, where it has one. */
function shareOfSpoken(query: Query, { asShareOf, mentions }: Said, previous: Query): Query | undefined {
  const [one, ...others] = previous.partners.value
  const [group, ...more] = mentions.flatMap(({ places }) => places.map(codeOf))
  const single = one !== undefined && group !== undefined && others.length + more.length === 0
  if (!asShareOf || !single) return undefined
  if (group === 'WORLD' && one !== 'WORLD') return changed(query, { partners: carried(previous.partners) })
  if (!isGroup(group) || one === group) return undefined
  if (one === 'WORLD' || !membersOf(group, query.period.value.to).includes(one)) return undefined
  return changed(query, { partners: previous.partners, against: { partners: [group] } })
}

/** "how much of that went to Germany" after the EU's figure, or that of all but the US: of those, where it is one. */
function partOfTold(query: Query, { ofThat, mentions }: Said, previous: Query): Query | undefined {
  const ofShare = previous.quantity === 'share' ? previous.against?.partners : undefined
  const told = ofShare ?? previous.partners.value
  const codes = mentions.flatMap(({ places }) => places.map(codeOf))
  if (!ofThat || query.quantity !== 'share' || isAll(told) || codes.length === 0) return undefined
  if (!(ofShare || previous.quantity === 'amount') || query.partners.value.join() !== codes.join())
    return undefined
  const inside = codes.every((code) => isPartOf(code, told, query.period.value.to))
  return inside ? changed(query, { against: { partners: told } }) : undefined
}

const isAll = ([first, ...others]: readonly string[]): boolean => first === 'WORLD' && others.length === 0

/** "and August?", "and France?" after Germany's share of the EU: still of the EU, for who is in it. */
function wholeSpoken(query: Query, { intent }: Said, previous: Query): Partial<Query> {
  const { quantity, partners, period } = query
  const { against } = previous
  if (against?.period && intent.quantity === undefined)
    return quantity === 'share' ? partOfYear(query, previous, against.period) : {}
  const whole = against?.partners ?? []
  if (!against || whole.length === 0 || quantity !== 'share' || intent.quantity !== undefined) return {}
  const inside = partners.value.every((code) => isPartOf(code, whole, period.value.to))
  return partners.how === 'carried' || inside ? { against } : {}
}

/** "in 2022?", "and Q3 2022?" after what part of 2023 came in Q4: that of Q4 2022, or of Q3, in 2022. */
function partOfYear({ period }: Query, previous: Query, whole: Range): Partial<Query> {
  const { value } = period
  if (contains(whole, value) || lengthOf(whole) !== 12) return { against: { period: whole } }
  const year = yearRange(yearOf(value.from))
  if (!sameRange(year, value)) return { against: { period: contains(year, value) ? year : whole } }
  const part = shift(previous.period.value, year.from - whole.from)
  return { against: { period: year }, period: { ...period, value: part } }
}

const ownerOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.find((mention) => mention.marker === 'owner')
