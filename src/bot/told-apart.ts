import { partPattern } from '../question/month-pattern.ts'

/**
 * Things that are asked for in one row, and told one after the other: "total, US and US share October 2025", "top five of
 * 2025 vs top five of 2024".
 */
export function toldApart(text: string): readonly string[] | undefined {
  const plain = text.replace(/[?.!\s]+$/, '')
  return (
    totalAndParts(plain) ??
    twoRankings(plain) ??
    listedTwice(plain) ??
    onTwoBases(plain) ??
    measuresInRow(plain)
  )
}

/** "copper imports Q2 2026 vs Q1 2026 and vs Q2 2025": held against the one, and against the other. */
function onTwoBases(plain: string): readonly string[] | undefined {
  const { head, versus, first, second } = twoBases.exec(plain)?.groups ?? {}
  return first && second ? [`${head} ${versus} ${first}`, `${head} ${versus} ${second}`] : undefined
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

/** "share by supplier, Q2 2026 vs Q2 2025": the list of the one time, and of the other. */
function listedTwice(plain: string): readonly string[] | undefined {
  const { list, first, second } = inTwoTimes.exec(plain)?.groups ?? {}
  return list && first && second ? [`${list} ${first}`, `${list} ${second}`] : undefined
}

/** "Germany, October 2025: tonnes, yoy and rank": of the same, each of the figures. */
function measuresInRow(plain: string): readonly string[] | undefined {
  const { of, row } = figures.exec(plain)?.groups ?? {}
  if (!of || !row || isOpen.test(of)) return undefined
  return row.split(parting).map((figure) => `${of} ${figure}`)
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

const against = String.raw`(?:vs\.?|versus|against|compared (?:with|to))`
const moment = `(?:${partPattern} )?(?:20)?\\d\\d`
const twoBases = new RegExp(
  `^(?<head>.+ ${moment}),? (?<versus>${against}) (?<first>${moment}),? and (?:${against} )?(?<second>${moment})$`,
  'iu',
)
const inTwoTimes = new RegExp(
  String.raw`^(?<list>.*\bby (?:supplier|seller|source|origin|buyer|customer|destination|market|country|partner)s?\b.*?),? ` +
    `(?<first>${moment}) ${against} (?<second>${moment})$`,
  'iu',
)
