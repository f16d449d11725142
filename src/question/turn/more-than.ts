import type { Query } from '../../query/query.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Said } from '../said/said.ts'
import { placeOf } from './of-ranking.ts'

/** "was that more than Vietnam?" after Korea's figure, "more than Brazil?" after the UK's: the two are set side by side. */
export function saidAgainst(said: Said, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  const [mention, ...others] = mentions
  if (intent.claim?.kind !== 'first_more' || intent.operation || !mention || others.length > 0) return said
  const told = isReporter(mention, previous) ? undefined : placeTold(previous, reports(mention, catalogue))
  if (mention.places.length !== 1 || told === undefined) return said
  const places = [placeOf(told), mention.places[0]!]
  return { ...said, mentions: [{ ...mention, places, joined: 'versus', marker: 'plain' }] }
}

/** Whose figure was told: the one partner's; the reporter's only beside another that reports, as it is no partner of its own. */
function placeTold(
  { operation, partners, reporters, along }: Query,
  besideReporter: boolean,
): string | undefined {
  const [partner, ...others] = partners.value
  if (operation !== 'show' || along || others.length > 0) return undefined
  if (partner !== 'WORLD') return partner
  return besideReporter ? reporters.value[0] : undefined
}

const reports = ({ places: [place] }: Mention, { reporters }: Catalogue): boolean =>
  place?.kind === 'place' && reporters.includes(place.code)

/** "more than China?" after China's exports to Germany: it is no partner of its own. */
const isReporter = ({ places: [place] }: Mention, { reporters }: Query): boolean =>
  place?.kind === 'place' && reporters.value.includes(place.code)
