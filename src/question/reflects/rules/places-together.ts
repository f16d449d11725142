import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const added = textsOf('plus', '+', 'together with', 'combined with', 'including', 'incl')

const totalsOf = textsOf('total of', 'sum of', 'the total of', 'the sum of')

/** Places that are to be taken together, and not one by one or against each other. */
export const placesTogether: readonly Rule[] = [
  {
    word: 'plus',
    given: 'along',
    isLost: ({ along, together }, _, { mentions }) =>
      along === 'reporter' && together !== 'sum' && mentions.some(({ plus }) => plus),
  },
  {
    // "Germany plus Japan vs the US": the two together against the third, and no list of all three
    word: 'plus',
    of: ['compare', 'change', 'series'],
    needs: kindsOf(added),
    besides: kindsOf('versus', 'compare', 'or', 'than'),
    isLost: (_, __, { mentions }) => mentions.some(({ plus, joined }) => plus && joined === 'versus'),
  },
  {
    // "Germany and France together against the US" of which more is asked than how much each side was, now or in a talk
    word: 'together',
    isLost: ({ operation, along, partners, reporters, flows }) =>
      partners.value.some(
        (code) =>
          code.includes('+') &&
          (operation !== 'compare' ||
            along !== 'partner' ||
            partners.value.length !== 2 ||
            flows.value.length > 1 ||
            code.split('+').some((one) => reporters.value.includes(one))),
      ),
  },
  {
    // "total of Germany and Japan against the US"
    word: 'total of',
    of: ['compare', 'change', 'series'],
    needs: kindsOf(totalsOf),
    besides: kindsOf('versus', 'compare', 'or', 'than'),
    isLost: (_, __, { mentions }) =>
      mentions.some(({ places, joined }) => places.length > 2 && joined === 'versus'),
  },
  {
    // "Japan and Korea combined with the US": nobody knows whether against it or with it
    word: 'combined with',
    needs: kindsOf(textsOf('combined with')),
    isLost: (_, __, { mentions }) => mentions.some(({ places, plus }) => plus && places.length > 2),
  },
  {
    word: 'and',
    isLost: ({ partners: { value } }) => value.length > 1 && new Set(value).size < value.length,
  },
]
