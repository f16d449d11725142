import type { Answer, Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { unique } from '../../answer/make.ts'
import { isGroup, membersOf } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'
import type { Fact, PackageInfo, Source, Trade, TradeEvent } from '../../trade/types.ts'

export interface Content {
  readonly figures: readonly Figure[]
  readonly verdict?: boolean | null
  readonly remarks?: readonly Remark[]
  readonly caveats?: readonly Caveat[]
  readonly events?: readonly TradeEvent[]
  readonly facts?: readonly Fact[]
}

/** Puts an answer together: its sources from its figures, and the caveats that hold for every operation. */
export function answerOf(query: Query, trade: Trade, content: Content): Answer {
  const { figures, verdict = null, remarks = [], caveats = [], events = [], facts = [] } = content
  const packages = packagesOf(query, trade)
  return {
    kind: 'answer',
    query,
    verdict,
    figures,
    remarks,
    caveats: distinct([...caveats, ...always(query, figures[0])]),
    sources: sourcesFor(figures, [...events, ...facts], packages, trade),
    events,
    facts,
    packages,
  }
}

/** The packages a question stands in. */
export function packagesOf(query: Query, trade: Trade): readonly PackageInfo[] {
  if (query.package) return trade.catalogue.packages.filter((each) => each.name === query.package)
  const { packages, packagesFor } = trade.catalogue
  const lists = query.reporters.value.flatMap((reporter) =>
    goodsOf(query).map((commodity) => packagesFor(commodity ? { reporter, commodity } : { reporter })),
  )
  const found = lists.length === 1 ? lists[0]! : unique(lists.flat())
  return found.length > 0 ? found : packages
}

const goodsOf = (query: Query): readonly (string | undefined)[] =>
  query.commodities.value.length > 0 ? query.commodities.value : [undefined]

function always(query: Query, headline: Figure | undefined): readonly Caveat[] {
  const caveats: Caveat[] = []
  if (query.mirror) caveats.push({ kind: 'mirror' })
  if (headline?.status === 'derived') caveats.push({ kind: 'derived' })
  return [...caveats, ...insideGroup(query)]
}

/** "the EU plus Germany": who is in it already adds nothing, and one who sees the sum has to know. */
function insideGroup({ along, partners, period }: Query): readonly Caveat[] {
  const codes = partners.value
  if (along || codes.length < 2) return []
  return codes.filter(isGroup).flatMap((group) => {
    const members = membersOf(group, period.value.to).filter((member) => codes.includes(member))
    return members.length > 0 ? [{ kind: 'inside_group', group, members }] : []
  })
}

/** The same caveat reached by two figures is said once. */
function distinct(caveats: readonly Caveat[]): readonly Caveat[] {
  if (new Set(caveats.map(({ kind }) => kind)).size === caveats.length) return caveats
  const seen = new Map(caveats.map((caveat) => [keyOf(caveat), caveat]))
  return [...seen.values()]
}

/** Many kinds say all there is. Rows are left out of the key: they are large, and no two caveats differ in them alone. */
const keyOf = (caveat: Caveat): string =>
  Object.keys(caveat).length === 1
    ? caveat.kind
    : JSON.stringify(caveat, (key, value) => (key === 'rows' ? undefined : value))

type Cited = { readonly package: string; readonly source: string }

function sourcesFor(
  figures: readonly Figure[],
  others: readonly Cited[],
  packages: readonly PackageInfo[],
  trade: Trade,
): readonly Source[] {
  const sources: Source[] = []
  const cite = ({ package: name, source: id }: Cited) => {
    const isCited = sources.some((source) => source.id === id && source.package === name)
    if (!isCited) sources.push(trade.source(name, id))
  }
  const read = new Set<readonly Cited[]>()
  for (const figure of figures) {
    if (!read.has(figure.rows)) citeRows(figure.rows, cite)
    read.add(figure.rows)
    for (const source of sourcesWithoutRow(figure, packages)) cite(source)
  }
  for (const other of others) cite(other)
  return sources
}

/** Rows of one source mostly stand together. */
function citeRows(rows: readonly Cited[], cite: (cited: Cited) => void): void {
  let last: Cited | undefined
  for (const row of rows) {
    if (row.source !== last?.source || row.package !== last.package) cite(row)
    last = row
  }
}

/** Rows name their package; a published change or a fact carries it itself. */
function sourcesWithoutRow(figure: Figure, packages: readonly PackageInfo[]): readonly Cited[] {
  const name = figure.package ?? figure.rows[0]?.package ?? packages[0]?.name
  if (name === undefined || (figure.rows.length > 0 && figure.package === undefined)) return []
  const own = figure.sources.filter((source) => !figure.rows.some((row) => row.source === source))
  return own.map((source) => ({ package: name, source }))
}
