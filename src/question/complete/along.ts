import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Known } from './known.ts'
import { isShareOfEither } from './share-of-either.ts'
import { isSum } from './sums.ts'

type Along = Query['along']

/** Several values of one dimension side by side, unless they are to be added up. */
export function alongOf(known: Known, operation: Operation): Along {
  const { said, periods, scope } = known
  const { intent, mentions, flow, goods } = said
  if (periods.sum && (operation === 'show' || operation === 'compare')) return 'period'
  const kept = carriedAlong(known, operation)
  if (kept) return kept
  const versus = mentions.some((mention) => mention.joined === 'versus')
  if (flow.both && intent.quantity !== 'balance' && !isSum(said)) return 'flow'
  if (scope.reporters.value.length > 1) return 'reporter'
  if (hasShareOfEach(known)) return 'commodity'
  if (isShareOfEither(known, operation)) return 'period'
  if ((isSum(said) || claimsPart(operation, intent)) && !versus) return undefined
  const listed = mentions.some((mention) => mention.places.length > 1)
  if (listed && isList(scope.partners.value) && operation !== 'rank') return 'partner'
  if (goods.codes.length > 1 && said.joined?.how !== 'plus') return 'commodity'
  const lists = periods.list && intent.quantity !== 'average'
  return lists && (operation === 'show' || operation === 'compare') ? 'period' : undefined
}

/** "was the rise due to Norway and Switzerland": the two of them together, of which neither alone need be most of it. */
const claimsPart = (operation: Operation, { claim }: Known['said']['intent']): boolean =>
  operation === 'contribution' && claim?.kind === 'threshold'

/** "China's share of UK cobalt and graphite imports": of each of the two, unless they are added up in so many words. */
const hasShareOfEach = ({ said: { intent, goods, summing, ofGoods }, scope }: Known): boolean =>
  intent.quantity === 'share' &&
  goods.joined === 'and' &&
  goods.codes.length > 1 &&
  !(goods.plus || summing || intent.combined || ofGoods) &&
  scope.partners.value.join() !== 'WORLD'

/** What stood side by side still does, while its places, goods, flows or periods are the ones carried. */
function carriedAlong({ said, periods, scope, previous, base }: Known, operation: Operation): Along {
  const { summing, intent, flow, mentions, joined } = said
  if (!previous || summing || intent.combined || flow.sum || listing.has(operation)) return undefined
  switch (previous.along ?? (intent.apart ? 'partner' : joinedAlong(said, scope))) {
    case 'partner':
      return isList(scope.partners.value) && (mentions.length === 0 || scope.partners.how === 'carried')
        ? 'partner'
        : undefined
    case 'commodity':
      return isList(scope.commodities.value) && (scope.commodities.how === 'carried' || joined)
        ? 'commodity'
        : undefined
    case 'flow':
      return scope.flows.how === 'carried' && intent.quantity !== 'balance' ? 'flow' : undefined
    case 'period':
      return base && !periods.main && !periods.comparison ? 'period' : undefined
    default:
      return undefined
  }
}
const listing = new Set<Operation>(['rank', 'threshold', 'contribution'])

/** "add France" after one partner's figure: the two stand side by side. "Plus France" adds them up. */
function joinedAlong({ joined, goods }: Known['said'], { partners }: Known['scope']): Along {
  if (joined?.how !== 'beside') return undefined
  if (joined.codes.length > 0 && isList(partners.value)) return 'partner'
  return goods.codes.length > 1 ? 'commodity' : undefined
}

const isList = (codes: readonly string[]): boolean => codes.filter((code) => !code.startsWith('-')).length > 1

/** Several things shown are compared; a comparison of which one alone is left is that one's figure. */
export function sideBySide(operation: Operation, along: Along, { said, previous }: Known): Operation {
  if (along && operation === 'show') return 'compare'
  const alone = !along && operation === 'compare' && said.intent.operation === undefined
  return alone && previous?.along !== undefined && !said.intent.comparing ? 'show' : operation
}

/** Periods set side by side, of this turn or still those of the one before. */
export const periodList = ({ periods, previous }: Known, along: Along): Query['periods'] =>
  periods.list ?? (along === 'period' ? previous?.periods : undefined)
