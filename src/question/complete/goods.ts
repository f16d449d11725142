import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { assumed, carried, type Slot, said as saidSlot } from '../../query/slot.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { Parties } from '../roles/parties-found.ts'
import type { Said } from '../said/said.ts'
import type { World } from './world.ts'

/** The goods asked, before the reporter is known; `options` where one word names several. */
export interface Goods {
  readonly commodities: Slot<readonly string[]>
  readonly options?: readonly string[]
  /** All of them together can be meant: a plain level, or a balance. */
  readonly addUp?: boolean
}

/** Said, else all where goods are listed, else carried, else the default, else the only one held. */
export function goodsFor({ goods, intent }: Said, { catalogue }: World, previous: Query | undefined): Goods {
  if (goods.options) return { commodities: saidSlot(goods.options), options: goods.options }
  if (goods.partly) return { commodities: assumed(goods.codes, 'usual_meaning') }
  if (goods.codes.length > 0) return { commodities: saidSlot(goods.codes) }
  if (intent.by === 'commodity' || goods.all === 'all') return { commodities: assumed([], 'default') }
  if (previous) return { commodities: carried(previous.commodities) }
  if (goods.all) return { commodities: assumed([], 'default') }
  const fallback = catalogue.defaults.commodity
  if (fallback) return { commodities: assumed([fallback], 'default') }
  const [only, other] = catalogue.commodities
  if (only && !other) return { commodities: assumed([only.code], 'only_one') }
  return { commodities: assumed([], 'default'), options: [], addUp: addsUp(intent) }
}

const addsUp = ({ operation, by, quantity, claim, changing, versus }: Said['intent']): boolean =>
  (operation === undefined || (operation === 'rank' && by === 'partner')) &&
  (quantity === undefined || quantity === 'amount' || quantity === 'balance') &&
  !(claim || changing || versus)

/** A word for several goods means the one the reporter holds; where it holds several, ask. */
export function chooseGoods(goods: Goods, parties: Parties, { catalogue }: World): Goods | { issue: Issue } {
  const { options } = goods
  if (!options) return goods
  if (options.length === 0)
    return {
      issue: {
        kind: 'needs',
        slot: 'commodity',
        choices: [
          ...(goods.addUp ? [everything] : []),
          ...choices(
            catalogue.commodities.map(({ code }) => code),
            catalogue,
          ),
        ],
      },
    }
  const reporter = parties.reporters.value[0]!
  const fitting = options.filter((commodity) => catalogue.holds({ reporter, commodity }))
  if (fitting.length === 1) return { commodities: saidSlot(fitting) }
  return { issue: { kind: 'ambiguous', slot: 'commodity', words: '', choices: choices(options, catalogue) } }
}

const MOST_CHOICES = 6

/** What nobody said may be all of them together. */
const everything = { label: 'All goods held', question: 'all goods held' }

const choices = (codes: readonly string[], { commodities }: Catalogue) =>
  codes.slice(0, MOST_CHOICES).map((code) => {
    const label = commodities.find((commodity) => commodity.code === code)?.label ?? code
    return { label, question: label }
  })

/** No good named and none needed: all that the reporter reports. */
export function allGoods(
  commodities: Slot<readonly string[]>,
  { reporters, flows }: Pick<Parties, 'reporters' | 'flows'>,
  { catalogue }: World,
): Slot<readonly string[]> {
  if (commodities.value.length > 0) return commodities
  const reporter = reporters.value[0]!
  const codes = catalogue.commodities
    .map(({ code }) => code)
    .filter((commodity) => flows.value.some((flow) => catalogue.holds({ reporter, flow, commodity })))
  return { ...commodities, value: codes }
}
