import { lengthOf, range } from '../calendar/month.ts'
import type { Defaults } from '../query/defaults.ts'
import type { Query } from '../query/query.ts'
import { said } from '../query/slot.ts'
import { figureText } from '../reply/figure-text.ts'
import { isWorld } from '../reply/flow-word.ts'
import { periodText } from '../reply/period.ts'
import type { Answerer } from './answerer.ts'

/** The figures behind a question, month by month, however it was worded. */
export interface WatchedFigures {
  readonly version: string
  readonly months: readonly {
    readonly month: number
    readonly value: number
    readonly low: number
    readonly high: number
    /** `1,234 t in July 2025` */
    readonly text: string
  }[]
  /** Where the question is of the whole: its partners in the latest month, from the first place on. */
  readonly ranking?: readonly string[]
}

/** Undefined where the question is not read, or has no figures by month. */
export async function watchedBy(
  answerer: Answerer,
  question: string,
  now: Date,
  defaults: Defaults = {},
): Promise<WatchedFigures | undefined> {
  const turn = await answerer.ask({ text: question, now, defaults })
  if ('talk' in turn || !turn.query || !isOfMonths(turn.query)) return undefined
  const scope = scopeOf(turn.query)
  const held = heldFor(scope, answerer)
  if (!held) return undefined
  const months = await monthsOf(
    { ...scope, operation: 'series', grain: 'month', period: said(held) },
    answerer,
    now,
  )
  const latest = months.at(-1)
  if (!latest) return undefined
  const { version } = answerer.trade
  if (!isWorld(scope)) return { version, months }
  const ranked: Query = {
    ...scope,
    operation: 'rank',
    by: 'partner',
    order: 'top',
    period: said(range(latest.month)),
  }
  return { version, months, ranking: await partnersIn(ranked, answerer, now) }
}

/** A line for the year to date, or for an average, would be held against single months and never be crossed. */
const isOfMonths = ({ operation, quantity, period }: Query): boolean =>
  quantity !== 'average' && (operation !== 'show' || lengthOf(period.value) === 1)

/** What is looked at, without what was to be done with it; in tonnes or dollars, whatever the package writes. */
function scopeOf(query: Query): Query {
  const { quantity, reporters, flows, partners, commodities, measure, period } = query
  const scope = { quantity, reporters, flows, partners, commodities, measure, period }
  const unit = measure.value === 'value' ? 'USD' : 't'
  const kept = query.package === undefined ? {} : { package: query.package }
  return { operation: 'show', ...scope, ...kept, unit, repairs: [], unused: [] }
}

const heldFor = ({ reporters, flows, commodities }: Query, { trade }: Answerer) => {
  const [reporter, flow, commodity] = [reporters.value[0], flows.value[0], commodities.value[0]]
  return trade.catalogue.monthsHeld({
    ...(reporter && { reporter }),
    ...(flow && { flow }),
    ...(commodity && { commodity }),
  })
}

async function monthsOf(query: Query, answerer: Answerer, now: Date): Promise<WatchedFigures['months']> {
  const rows = await rowsOf(query, answerer, now)
  return rows.flatMap((row) => {
    const { value, low = value, high = value, period } = row
    if (typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number' || !period) return []
    return [{ month: period.from, value, low, high, text: `${figureText(row)} in ${periodText(period)}` }]
  })
}

const partnersIn = async (query: Query, answerer: Answerer, now: Date): Promise<readonly string[]> =>
  (await rowsOf(query, answerer, now)).flatMap(({ partner }) => partner ?? [])

async function rowsOf(query: Query, answerer: Answerer, now: Date) {
  const { result } = await answerer.again(query, '', now)
  return result.kind === 'answer' ? result.figures.filter(({ role }) => role === 'row') : []
}
