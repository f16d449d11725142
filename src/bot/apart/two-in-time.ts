import { monthPattern } from '../../question/month-pattern.ts'

/**
 * Two courses that were asked for in one: "China's exports and the US share by month", "the US and Japan each month and the
 * sum". What stands behind them, the time and its parts, is meant of both.
 */
export function twoInTime(plain: string): readonly [string, string] | undefined {
  const { flow, share, when } = flowAndShare.exec(plain)?.groups ?? {}
  if (flow && share && when && !/\bshare\b/i.test(flow)) return [`${flow}${when}`, `${share}${when}`]
  return eachAndSum(plain)
}

/** "US and Japan each month of 2025 and the sum", "US and Japan monthly and together, 2025" */
function eachAndSum(plain: string): readonly [string, string] | undefined {
  const sum = sumBehind.exec(plain)
  const before = sum ? plain.slice(0, sum.index) : ''
  const unit = eachUnit.exec(before)
  if (!sum || !unit) return undefined
  const each = before.slice(0, unit.index + unit[0].length)
  if (!/ and /i.test(before.slice(0, unit.index)) || isSum.test(each)) return undefined
  const time = sum.groups?.behind ?? before.slice(each.length)
  return [`${each}${time}`, `sum of ${each}${time}`]
}

const parted = `(?:by|per|each|every) (?:month|quarter|year)|monthly|quarterly|${monthPattern}(?: 20\\d\\d)?(?: and |, ?| & )${monthPattern}`

/** "China exports and US share by month", "exports and share of the US, June and July 2025" */
const flowAndShare = new RegExp(
  String.raw`^(?<flow>.*\b(?:exports|imports)),? (?:and|with|plus|&) (?<share>(?:the )?(?:\p{L}+['’]?s? ){1,3}share|(?:the )?share of (?:the )?\p{L}+(?: (?!in\b|by\b)\p{L}+)?)` +
    String.raw`(?<when>,? (?:in )?(?:${parted})\b.*)$`,
  'iu',
)

const eachUnit = /\b(?:(?:by|per|each|every) (?:month|quarter)|monthly|quarterly)\b/i

/** What is asked for at the end, with the time of both where it stands there. */
const sumBehind =
  /,? (?:and|&|plus|as well as) (?:also )?(?:the |their )?(?:sum|total|together|combined|in total)(?<behind>,? (?:in )?[^,;]{0,30}20\d\d)?$/i
const isSum = /\b(?:sum|total|together|combined)\b/i
