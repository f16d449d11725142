import type { Query } from '../../query/query.ts'
import { assumed, type Slot } from '../../query/slot.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { World } from '../complete/world.ts'
import { type Marker, type Mention, mentionOf } from '../mentions/mention.ts'
import type { PlaceValue } from '../readers/place-value.ts'
import type { Said } from '../said/said.ts'

/** "Imports in July", "imports from China": whose they are is left open, so they are the home country's. */
export function atHome(said: Said, { defaults }: World): Said {
  const { mentions, excluded, overHeld, flow, intent } = said
  const home = defaults?.home
  if (home === undefined || flow.flow === undefined || flow.both || intent.quantity === 'balance') return said
  const others: readonly Marker[] = flow.flow === 'import' ? ['from', 'origin'] : ['to']
  const isOpen = mentions.every(({ marker, places }) => others.includes(marker) && !places.some(isAt(home)))
  return isOpen && excluded.length === 0 && !overHeld
    ? { ...said, mentions: [...mentions, ofHome(home)] }
    : said
}

const isAt =
  (home: string) =>
  (place: PlaceValue): boolean =>
    place.kind === 'world' || ('code' in place && place.code === home)

const ofHome = (code: string): Mention => mentionOf([{ kind: 'place', code, adjective: true }], 'subject')

/** Was a side filled in that the home country could stand on? */
export const leavesSideOpen = ({ operation, reporters, partners, flows, mirror, by }: Query): boolean =>
  (reporters.how === 'assumed' || (partners.how === 'assumed' && partners.value.join() === 'WORLD')) &&
  (flows.how === 'said' || mirror !== undefined) &&
  by !== 'reporter' &&
  !ABOUT_DATA.has(operation)

const ABOUT_DATA: ReadonlySet<Query['operation']> = new Set([
  'fact',
  'define',
  'coverage',
  'source',
  'release',
  'method',
])

/** Is anything held of it? A partner that never has a figure is not what was meant. */
export const isHeldOfHome = (query: Query, home: string, catalogue: Catalogue): boolean =>
  query.reporters.value.some((reporter) =>
    reporter === home
      ? holdsAny({ ...query, reporter }, catalogue)
      : holdsAny({ ...query, reporter, partner: home }, catalogue),
  )

type Asked = Pick<Query, 'flows' | 'commodities'> & { readonly reporter: string; readonly partner?: string }

const holdsAny = ({ flows, commodities, reporter, partner }: Asked, catalogue: Catalogue): boolean =>
  catalogue.holds({
    reporter,
    flow: flows.value[0]!,
    ...(partner === undefined ? {} : { partner }),
    ...(commodities.value.length === 1 ? { commodity: commodities.value[0]! } : {}),
  })

/** Of partners counted or ranked, and of shares, only a home country that reports can be the one who has them. */
export function isOfHome({ reporters, partners, by, quantity }: Query, home: string): boolean {
  if (reporters.value.join() === home) return true
  const isOfPartners = by === 'partner' || ['share', 'concentration', 'count'].includes(quantity)
  return partners.value.join() === home && !isOfPartners
}

const MOST_OTHERS = 2

/** The home country was not said outright: the answer says so, and whose figures there are instead. */
export function withHomeMarked(query: Query, home: string, catalogue: Catalogue): Query {
  const others = catalogue.reporters
    .filter((reporter) => reporter !== home && holdsAny({ ...query, reporter }, catalogue))
    .slice(0, MOST_OTHERS)
  const mark = (slot: Slot<readonly string[]>, instead: readonly string[]): Slot<readonly string[]> =>
    slot.how === 'said' && slot.value.join() === home
      ? assumed(
          [home],
          'channel_home',
          instead.map((code) => [code]),
        )
      : slot
  const whole = query.quantity === 'share' ? [] : ['WORLD']
  return { ...query, reporters: mark(query.reporters, others), partners: mark(query.partners, whole) }
}
