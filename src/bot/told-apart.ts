import { partPattern } from '../question/month-pattern.ts'

/**
 * Things that are asked for in one row, and told one after the other: "total, US and US share October 2025", "top five of
 * 2025 vs top five of 2024".
 */
export function toldApart(text: string): readonly string[] | undefined {
  const plain = text.replace(/[?.!\s]+$/, '')
  return totalAndParts(plain) ?? twoRankings(plain)
}

/** "total and US share October 2025": of all, of the one, and its part, each in the time that stands behind them. */
function totalAndParts(plain: string): readonly string[] | undefined {
  const { total, one, last, time } = inRow.exec(plain)?.groups ?? {}
  if (!total || !last || !time || isSum.test(last)) return undefined
  const flow = /port/i.test(total) ? total : `${total} exports`
  return [flow, ...(one ? [one] : []), last].map((part) => `${part} ${time}`)
}

/** "top five of 2025 vs top five of 2024", "top 3 suppliers of UK platinum in 2025 vs H1 2026": the one list, and the other. */
function twoRankings(plain: string): readonly string[] | undefined {
  const { order, behind = '', first, again, second } = ranked.exec(plain)?.groups ?? {}
  if (!order || !first || !second) return undefined
  if (again !== undefined && !again.toLowerCase().startsWith(order.toLowerCase())) return undefined
  return [`${order}${behind} ${first}`, `${order}${behind} ${second}`]
}

const time = String.raw`(?:(?:in|of|for) )?(?:(?:${partPattern}) )?20\d\d`
/** One word or two, and no month: in "US October 2025" that is the time. */
const place = String.raw`(?:the )?(?!${partPattern}\b)\p{L}+(?: (?!(?:${partPattern}|in|of|for)\b)\p{L}+)?`

const inRow = new RegExp(
  `^(?<total>(?:the )?totals?(?: exports| imports)?)(?:, (?<one>${place}))?,? (?:and|&) ` +
    `(?<last>${place}(?: share)?),? (?<time>${time})$`,
  'iu',
)
const isSum = /\b(?:average|growth|change|rest|others?|sum|mean|top|by|per|month|year|price|unit|yoy|mom)\b/i

const ranked = new RegExp(
  String.raw`^(?<order>top (?:\d+|two|three|four|five|six|ten))(?<behind> .*?)?,? (?<first>${time}) ` +
    String.raw`(?:vs\.?|versus|against|compared (?:with|to)) (?:the )?(?<again>top (?:\d+|two|three|four|five|six|ten)(?: \p{L}+)? )?(?<second>${time})$`,
  'iu',
)
