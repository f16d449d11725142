import type { Clause } from '../../clause.ts'
import { isOfOtherSide } from '../../complete/of-other-side.ts'
import { kindsOf } from '../../kinds.ts'
import { type Mention, namesOneOf } from '../../mentions/mention.ts'
import type { PlaceValue } from '../../readers/place-value.ts'
import { textsNamed } from '../../rule-words.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const agencies = textsNamed('agency')

const fromAbroad = textsOf('from abroad', 'from overseas')

const importsFirst = textsOf(
  'imports minus exports',
  'net imports',
  'net import',
  'net import position',
  'net purchases',
)

/** What is asked of a country that does not report: its exports are the imports of the one that does. */
export const otherSides: readonly Rule[] = [
  {
    // "is that from HMRC", "exports to HMRC": who counted is nobody to trade with, and no trade to be told
    word: 'customs',
    needs: kindsOf(agencies),
    isLost: (_, clause) => clause.ideas.some(({ text }, at) => agencies.has(text) && !isCounting(clause, at)),
  },
  {
    // "exports from abroad": what comes in from there goes out of nowhere
    word: 'from abroad',
    needs: kindsOf(fromAbroad),
    isLost: (_, clause) =>
      clause.ideas.some((_, at) => clause.was(at, 'flow', 'export') && !clause.was(at, 'weak')) &&
      clause.ideas.every(({ text }, at) => fromAbroad.has(text) || !clause.was(at, 'flow', 'import')),
  },
  {
    // "who has the surplus, the UK or Germany": of one partner it would be told as of those that have
    word: 'who',
    of: ['threshold'],
    on: ['balance'],
    needs: kindsOf('ask', 'noun'),
    isLost: ({ by, partners }, _, { mentions }) =>
      by === 'partner' &&
      partners.value.length === 1 &&
      mentions.some((one) => namesOneOf(one, partners.value)),
  },
  {
    // "how American is it": a part of the whole, and no trade with America
    word: 'how',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf('ask'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'how' && isDescribing(ideas[at + 1]?.place)),
  },
  {
    // "Germany's deficit with the UK grew": the balance held is the UK's, which moves the other way
    word: 'balance',
    on: ['balance'],
    needs: kindsOf('quantity', 'sign'),
    isLost: (query, _, { mentions }) =>
      isOfOtherSide(query, mentions) && !(query.operation === 'show' && query.claim?.kind === 'sign'),
  },
  {
    // "when were net imports highest": of the balance, which is exports less imports, it would be the other end
    word: 'imports minus exports',
    on: ['balance'],
    needs: kindsOf(importsFirst),
    isLost: ({ operation, claim, direction }, clause) =>
      claim?.kind === 'threshold' ||
      // "how did net imports change": which way, the surplus or deficit itself says
      (operation === 'change' && (claim !== undefined || direction !== undefined)) ||
      (operation === 'series' ? clause.says(/minus/) : operation !== 'show' && operation !== 'change'),
  },
  {
    word: 'with',
    of: ['rank'],
    on: ['balance'],
    isLost: ({ reporters }, _, { mentions }) =>
      mentions.some((mention) => mention.marker === 'with' && namesOneOf(mention, reporters.value)),
  },
  {
    // "did Germany sell the UK more than it bought": what the UK reports are its own sales and purchases
    word: 'than',
    on: ['amount', 'unit_value'],
    isLost: ({ flows, reporters }, _, { mentions: [first] }) =>
      flows.value.length > 1 && first !== undefined && trades(first) && !namesOneOf(first, reporters.value),
  },
]

const trades = ({ marker, possessive }: Mention): boolean =>
  marker === 'subject' || marker === 'seller' || marker === 'buyer' || possessive === true

const isDescribing = (place: PlaceValue | undefined): boolean => place?.kind === 'place' && place.adjective

/** "HMRC barite imports", "GACC: exports", "imports according to HMRC": behind nothing that it could be an end of. */
function isCounting(clause: Clause, at: number): boolean {
  const before = clause.ideas[at - 1]?.text ?? ''
  return (
    (clause.stands('flow') || clause.stands('agent')) &&
    !/^(?:from|to|with|is|this|that|and|or|than|vs|of)$/.test(before)
  )
}
