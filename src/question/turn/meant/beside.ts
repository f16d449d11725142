import type { Quantity } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { PlaceValue } from '../../readers/place-value.ts'
import type { Said } from '../../said/said.ts'
import { placeOf } from './list-of.ts'

/** What can be set side by side for each of two. */
export const ofEach = new Set<Quantity>(['amount', 'average', 'share', 'unit_value', 'balance'])

/** "vs Brazil" after the UK's figure, "than Vietnam?" after Korea's. */
export function besidePlace(said: Said, previous: Query, catalogue: Catalogue): Said {
  const [mention, ...others] = said.mentions
  const { flow, both } = said.flow
  if (!mention || others.length > 0 || flow || both || isReporter(mention, previous)) return said
  const codes = placesTold(previous, reports(mention, catalogue), said.intent.claim?.kind === 'first_more')
  if (mention.places.length !== 1 || codes.length === 0) return said
  const places = [...codes.map(placeFor), mention.places[0]!]
  return { ...said, mentions: [{ ...mention, places, joined: 'versus', marker: 'plain' }] }
}

const placeFor = (code: string): PlaceValue => (code === 'WORLD' ? { kind: 'world' } : placeOf(code))

/** Whose figure was told: the partners'; the reporter's only beside another that reports, as it is no partner of its own. */
function placesTold(
  { operation, partners, reporters, along }: Query,
  besideReporter: boolean,
  isClaim: boolean,
): readonly string[] {
  const { value } = partners
  if (along === 'partner') return isClaim ? [] : value
  if (along || value.length !== 1 || (isClaim && operation !== 'show')) return []
  if (value[0] !== 'WORLD') return value
  if (besideReporter) return reporters.value
  return isClaim ? [] : value
}

const reports = ({ places: [place] }: Mention, { reporters }: Catalogue): boolean =>
  place?.kind === 'place' && reporters.includes(place.code)

/** "more than China?" after China's exports to Germany: it is no partner of its own. */
const isReporter = ({ places: [place] }: Mention, { reporters }: Query): boolean =>
  place?.kind === 'place' && reporters.value.includes(place.code)

/** "how does it compare with exports" after the imports. */
export function besideFlow(said: Said, { flows, along }: Query): Said {
  const { flow, both } = said.flow
  const [told, ...others] = flows.value
  if (!flow || both || along || !told || others.length > 0 || told === flow) return said
  return { ...said, flow: { flow: told, both: [told, flow] } }
}

/** "vs synthetic" after natural graphite. */
export function besideGood(said: Said, { commodities, along }: Query): Said {
  const { codes } = said.goods
  const [told, ...others] = commodities.value
  const [code, ...more] = codes
  const { flow, both } = said.flow
  if (!told || others.length + more.length > 0 || told === code || along || flow || both) return said
  return { ...said, goods: { ...said.goods, codes: [told, code!], joined: 'versus' } }
}
