import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { listedShort } from './rich.ts'

/** The good as a sentence names it: its label, or its code where the data give none. */
export function goodText(
  code: string,
  context: Pick<ReplyContext, 'holdings'>,
  packageName?: string,
): string {
  const fitting = context.holdings.commodities.filter((good) => good.code === code)
  const good = fitting.find((one) => one.package === packageName) ?? fitting[0]
  return good ? good.label : `HS ${code}`
}

/** All goods asked about; none named means all that are held. */
export function goodsText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const codes = query.commodities.value
  if (codes.length === 0) return 'all goods held'
  return listedShort(
    codes.map((code) => goodText(code, context, query.package)),
    3,
  )
}
