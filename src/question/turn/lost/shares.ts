import { isGroup, membersOf } from '../../../names/groups.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { isOnePartner } from './of-change.ts'
import type { Turn, TurnRule } from './rule.ts'
import { all, withSense, withValue } from './words.ts'

const share = withValue('quantity', 'share')

/** Parts of another whole than the one that the talk is about. */
export const shares: readonly TurnRule[] = [
  {
    // "as a share of the EU" after the figure of one that is not in it, "share of the EU" after one that is
    needs: kindsOf('quantity'),
    isLost: (turn) => sharesOf(turn.clause) && isShareOfOther(turn),
    words: share,
  },
  {
    // "how much of that went to Germany" after what Germany is no part of, or no figure of places at all
    isLost: isPartOfOther,
    words: all(share, withSense('percent', 'back')),
  },
  {
    // "half of that?" after a figure asks for half of it, and not whether it is half of all
    needs: kindsOf('fraction'),
    isLost: ({ clause, said, query }) =>
      said.ofThat && query.claim !== undefined && !clause.stands('yesno') && said.mentions.length === 0,
    words: withSense('fraction'),
  },
  {
    // "as a percentage of nickel" after a figure of cobalt: of the one in the other, and not who has how much of the other
    needs: kindsOf('a good'),
    isLost: ({ said, query, previous }) =>
      said.asShareOf && query.quantity === 'share' && !query.against && !areSame(query, previous),
    words: share,
  },
  {
    // "hafnium share" after all goods to Germany is its part of them, and not Germany's part of all hafnium
    needs: kindsOf('quantity'),
    isLost: ({ query, previous }) => isShareInGoods(query, previous),
    words: share,
  },
]

/** "share of the EU", and not "the EU's share" */
const sharesOf = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      clause.was(at, 'quantity', 'share') && (text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of'),
  )

function isShareOfOther({ said, query: { quantity, against, partners, period }, previous }: Turn): boolean {
  if (quantity !== 'share' || partners.how !== 'said' || against) return false
  // what was told is to be held against another place, whatever it was: "as a percentage of Germany" after a share
  if (said.asShareOf && !said.ofThat) return partners.value.join() !== 'WORLD'
  if (!isOnePartner(previous) || previous.against) return false
  const [group, ...others] = partners.value
  if (previous.quantity !== 'amount' || others.length > 0 || group === undefined || !isGroup(group))
    return false
  return membersOf(group, period.value.to).includes(previous.partners.value[0]!)
}

function isPartOfOther({ said, query: { quantity, operation, against }, previous }: Turn): boolean {
  return (
    said.ofThat &&
    said.mentions.length > 0 &&
    quantity === 'share' &&
    operation === 'show' &&
    !against &&
    !isOfAll(previous)
  )
}

/** All of it, or one's part of all. */
const isOfAll = ({ partners: { value }, quantity, against }: Query): boolean =>
  (value.length === 1 && value[0] === 'WORLD') || (quantity === 'share' && !against)

const isShareInGoods = (
  { quantity, against, commodities, partners }: Query,
  { along, commodities: { value } }: Query,
): boolean =>
  quantity === 'share' &&
  !against &&
  !along &&
  commodities.how === 'said' &&
  value.length > commodities.value.length &&
  partners.how === 'carried'

const areSame = (one: Query, other: Query): boolean =>
  one.commodities.value.join() === other.commodities.value.join()
