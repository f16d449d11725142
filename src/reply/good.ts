import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { capitalised, listed } from './rich.ts'

/** The good as a sentence names it: its label, or its code where the data give none. */
export function goodText(
  code: string,
  context: Pick<ReplyContext, 'holdings'>,
  packageName?: string,
): string {
  const fitting = context.holdings.commodities.filter((good) => good.code === code)
  const good = fitting.find((one) => one.package === packageName) ?? fitting[0]
  return good ? inProse(good.label) : `HS ${code}`
}

/** "platinum, unwrought" is how a list sorts it; in a sentence it is unwrought platinum. */
export function inProse(label: string): string {
  const [name, kind, ...more] = label.split(', ')
  if (!name || !kind || more.length > 0 || !IS_KIND.test(kind)) return label
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${capitalised(kind)} ${uncapitalised(name)}` : `${kind} ${name}`
}

/** What a good is like, not a second good: "gallium, germanium and others" is a list. */
const IS_KIND = /^(?:other|raw|crude|fresh|un\p{L}+|\p{L}+(?:ed|en|ground|wrought))$/u

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** All goods asked about: named while there are few, counted where there are many. */
export function goodsText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const codes = query.commodities.value
  if (codes.length === 0 || isAllGoods(query, context)) return 'all goods held'
  if (codes.length > MOST_NAMED) return `${codes.length} goods`
  return listed(codes.map((code) => goodText(code, context, query.package)))
}

const MOST_NAMED = 3

/** A list that leaves out nothing of what these reporters trade is not a list, but all goods. */
export function isAllGoods(query: Query, { holdings }: Pick<ReplyContext, 'holdings'>): boolean {
  const codes = query.commodities.value
  if (codes.length <= MOST_NAMED || query.along === 'commodity') return false
  const held = holdings.commodities.filter(({ code }) => !codes.includes(code))
  return held.every(({ code }) =>
    query.reporters.value.every((reporter) =>
      query.flows.value.every((flow) => !holdings.holds({ reporter, flow, commodity: code })),
    ),
  )
}
