import { partPattern } from '../../question/month-pattern.ts'
import { time } from './time.ts'

/** "total and US share October 2025": of all, of the one, and its part, each in the time that stands behind them. */
export function totalAndParts(plain: string): readonly string[] | undefined {
  const { total, one, last, when } = inRow.exec(plain)?.groups ?? {}
  if (!total || !last || !when || isSum.test(last)) return undefined
  const flow = /port/i.test(total) ? total : `${total} exports`
  return [flow, ...(one ? [one] : []), last].map((part) => `${part} ${when}`)
}

/** "Germany, October 2025: tonnes, yoy and rank": of the same, each of the figures. */
export function measuresInRow(plain: string): readonly string[] | undefined {
  const { of, row } = figures.exec(plain)?.groups ?? {}
  if (!of || !row || isOpen.test(of)) return undefined
  const [first, ...others] = row.split(parting)
  const by = others.some((figure) => measureIn(figure)) ? undefined : measureIn(first!)
  return [
    `${of} ${first}`,
    ...others.map((figure) => `${of} ${figure}${by && !isPrice.test(figure) ? by : ''}`),
  ]
}

/** "in kg, yoy": the change is of the weight too. */
function measureIn(figure: string): string | undefined {
  if (/^(?:in )?(?:tonnes|tons|tonnage|kg|t|weight|volume)$/i.test(figure)) return ' by weight'
  return /^(?:in )?(?:value|dollars|usd)$/i.test(figure) ? ' by value' : undefined
}
const isPrice = /price|value|usd|\$|dollars/i

/** One word or two, and no month: in "US October 2025" that is the time. */
const place = String.raw`(?:the )?(?!${partPattern}\b)\p{L}+(?: (?!(?:${partPattern}|in|of|for)\b)\p{L}+)?`

const inRow = new RegExp(
  `^(?<total>(?:the )?totals?(?: exports| imports)?)(?:, (?<one>${place}))?,? (?:and|&) ` +
    `(?<last>${place}(?: share)?),? (?<when>${time})$`,
  'iu',
)
const isSum = /\b(?:average|growth|change|rest|others?|sum|mean|top|by|per|month|year|price|unit|yoy|mom)\b/i

const one = [
  '(?:in )?(?:tonnes|tons|tonnage|kg|t|weight|volume|level|amount|value|total|dollars|usd)',
  String.raw`(?:the )?(?:yoy|mom|y\/y|m\/m|change|growth|year on year|month on month)(?: change| growth| in percent)?(?: on (?:the )?(?:year|month))?|percent(?:age)? change`,
  String.raw`(?:the )?(?:unit value|unit price|price)(?: per (?:kg|kilo|tonne|ton))?|(?:in )?(?:usd|\$|dollars) ?(?:per|\/) ?(?:kg|t|tonne|ton)`,
  '(?:the )?share(?: (?:of|in) (?:the )?total)?|how much of (?:the )?total|(?:the )?rank(?:ing)?',
  '(?:the )?(?:monthly )?(?:average|mean)|(?:the )?(?:best|worst|highest|lowest|peak) month',
].join('|')
const parting = /(?:,? and |, ?| ?& ?| \+ )/i
const figures = new RegExp(
  `^(?<of>.{4,}?)(?::|,| -)? (?<row>(?:${one})(?:${parting.source}(?:${one}))+)$`,
  'i',
)
/** What the first of them belongs to, or all of them are set against: no time or place of each. */
const isOpen =
  /\b(?:by|of|in|the|to|from|between|with|for|and|or|than|per|vs|versus|against|highest|lowest|most|least|ranked?|top|ratio|correlation|any)$/i
