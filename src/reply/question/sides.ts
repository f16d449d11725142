import type { Query } from '../../query/query.ts'
import type { Slot } from '../../query/slot.ts'
import { directionWord, flowWord } from '../flow-word.ts'
import { periodText } from '../period.ts'
import { placeText, possessive } from '../place.ts'
import { quantityText } from './quantity.ts'
import { codesName, fieldText, type Scope } from './scope.ts'

/** Two things compared: the first in full, the second by what differs ("… to Germany", "to Japan"). */
export function sidesOf({ query, context }: Scope): readonly [string, string] {
  const { along, ...one } = query
  const only = (change: Partial<Query>): string => quantityText({ query: { ...one, ...change }, context })
  switch (along) {
    case 'flow':
      return [only({ flows: first(query.flows) }), second(query.flows.value, flowWord)]
    case 'commodity':
      return [
        ofAll({ ...one, commodities: first(query.commodities) }, context),
        second(query.commodities.value, (code) => codesName([code], context)),
      ]
    case 'reporter':
      return [
        ofAll({ ...one, reporters: first(query.reporters) }, context),
        second(query.reporters.value, (code) => possessive(placeText(code))),
      ]
    case 'period': {
      const [now, then] = query.periods ?? []
      return [`${only({})}${now ? ` in ${periodText(now)}` : ''}`, then ? `in ${periodText(then)}` : 'before']
    }
    default:
      return [
        only({ partners: first(query.partners) }),
        second(query.partners.value, (code) => `${directionWord(query)} ${placeText(code)}`),
      ]
  }
}

/** "the United Kingdom's imports of nickel [or cobalt]": from the world goes without saying, and would part the two. */
const ofAll = (query: Query, context: Scope['context']): string =>
  query.quantity === 'amount' ? fieldText({ query, context }) : quantityText({ query, context })

const first = <T>(slot: Slot<readonly T[]>): Slot<readonly T[]> => ({
  ...slot,
  value: slot.value.slice(0, 1),
})

/** Of several, all that stand behind the first. */
const second = <T>(values: readonly T[], text: (value: T) => string): string =>
  values.length < 2 ? 'the other' : values.slice(1).map(text).join(' or ')
