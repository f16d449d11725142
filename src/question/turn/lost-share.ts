import { isGroup, membersOf } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Said } from '../said/said.ts'

/** "as a share of the EU" after the figure of one that is not in it, "share of the EU" after one that is. */
export function isShareOfOther(query: Query, previous: Query, asShareOf: boolean): boolean {
  const { quantity, against, partners, period } = query
  const [one] = previous.partners.value
  if (
    quantity !== 'share' ||
    against ||
    previous.against ||
    partners.how !== 'said' ||
    !isOnePartner(previous)
  )
    return false
  if (asShareOf) return true
  const [group, ...others] = partners.value
  const ofGroup =
    previous.quantity === 'amount' && others.length === 0 && group !== undefined && isGroup(group)
  return ofGroup && membersOf(group, period.value.to).includes(one!)
}

/** "hafnium share" after all goods to Germany is its part of them, and not Germany's part of all hafnium. */
export const isShareInGoods = (
  { quantity, against, commodities, partners }: Query,
  previous: Query,
): boolean =>
  quantity === 'share' &&
  !against &&
  !previous.along &&
  commodities.how === 'said' &&
  previous.commodities.value.length > commodities.value.length &&
  partners.how === 'carried'

/** "share of the EU", and not "the EU's share" */
export const sharesOf = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      clause.was(at, 'quantity', 'share') && (text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of'),
  )

export const isOnePartner = ({ partners: { value } }: Query): boolean =>
  value.length === 1 && value[0] !== 'WORLD'

/** "how much of that went to Germany" after what Germany is no part of, or no figure of places at all. */
export const isPartOfOther = (
  { ofThat, mentions }: Said,
  { quantity, operation, against }: Query,
  previous: Query,
): boolean =>
  ofThat &&
  mentions.length > 0 &&
  quantity === 'share' &&
  operation === 'show' &&
  !against &&
  !isOfAll(previous)

/** All of it, or one's part of all. */
const isOfAll = ({ partners: { value }, quantity, against }: Query): boolean =>
  (value.length === 1 && value[0] === 'WORLD') || (quantity === 'share' && !against)
