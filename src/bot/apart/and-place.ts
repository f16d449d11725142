import { partPattern } from '../../question/month-pattern.ts'
import { namesPlace, namesPlacesOnly } from '../../question/place-list.ts'

type Two = readonly [string, string]

/**
 * All that was asked for, and then the same of one place: "compare Q1 2026 with Q1 2025, and the US", "exports in July 2025
 * and to Japan in June 2025", "longest run of rises and Germany".
 */
export function andPlace(plain: string): Two | undefined {
  const [, total, place] = behindTime.exec(plain) ?? oneMore.exec(plain) ?? []
  return total && place ? [total, `and ${place}`] : alone(plain)
}

/** With its own time. */
export function andPlaceInTime(plain: string): Two | undefined {
  const [, whole, other] = inOwnTime.exec(plain) ?? []
  return whole && other ? [whole, other] : undefined
}

/** No other place stands before it, of which it would be the second: "the gap between Japan and Germany". */
function alone(plain: string): Two | undefined {
  const { head, way = '', place, time = '' } = behindAll.exec(plain)?.groups ?? {}
  if (!head || !place || !namesPlacesOnly(place) || namesPlace(head)) return undefined
  return [`${head}${time}`, `and ${way}${place}${time}`]
}

/** "exports in July 2025 and to Japan in June 2025", "exports 2025 and to the US 2025" */
const inOwnTime = new RegExp(
  String.raw`^((?!.*\b(?:to|from)\b.*\band\b).*\b(?:${partPattern}|20\d\d)),?\s+and\s+((?:to|from)\s+.*(?:\b(?:in|for)\b.*|\b20\d\d))$`,
  'i',
)

const behindTime = new RegExp(
  String.raw`^(.{6,}\b(?:${partPattern}|20\d\d)),?\s+and\s+((?:(?:to|from|for)\s+)?(?:the\s+)?\p{L}+(?: \p{L}+)?)$`,
  'iu',
)

/** "exports July 2025, US too" */
const oneMore =
  /^(.{6,}),\s+(?:and\s+|plus\s+)?((?:(?:to|from|for)\s+)?(?:the\s+)?\p{L}+(?: \p{L}+)?)\s+(?:too|as well|also)$/iu

const behindAll = new RegExp(
  String.raw`^(?<head>.{6,}?),?\s+and\s+(?<way>(?:(?:to|from|for)\s+)?)(?<place>(?:the\s+)?\p{L}+(?: (?!(?:in|for|during|${partPattern})\b)\p{L}+)?)` +
    String.raw`(?<time>,?\s+(?:(?:in|for|during)\s+)?(?:${partPattern}\s+)?20\d\d)?$`,
  'iu',
)
