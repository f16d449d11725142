/**
 * Two courses that were asked for in one: "China's exports and the US share by month", "the US and Japan each month and the
 * sum". What stands behind them, the time and its parts, is meant of both.
 */
export function twoInTime(plain: string): readonly [string, string] | undefined {
  const { flow, share, when } = flowAndShare.exec(plain)?.groups ?? {}
  if (flow && share && when && !/\bshare\b/i.test(flow)) return [`${flow}${when}`, `${share}${when}`]
  const { both, one, ownYear, other, year } = bothFlows.exec(plain)?.groups ?? {}
  if (both && other) {
    const last = year ? ` ${year}` : ''
    return [`${both} in ${one}${ownYear ? ` ${ownYear}` : last}`, `${both} in ${other}${last}`]
  }
  const { each, time = '', behind = time } = eachAndSum.exec(plain)?.groups ?? {}
  return each && !isSum.test(each) ? [`${each}${behind}`, `sum of ${each}${behind}`] : undefined
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*'
const parted = `(?:by|per|each|every) (?:month|quarter|year)|monthly|quarterly|${month}(?: 20\\d\\d)?(?: and |, ?| & )${month}`

/** "China exports and US share by month", "exports and share of the US, June and July 2025" */
const flowAndShare = new RegExp(
  String.raw`^(?<flow>.*\b(?:exports|imports)),? (?:and|with|plus|&) (?<share>(?:the )?(?:\p{L}+['’]?s? ){1,3}share|(?:the )?share of (?:the )?\p{L}+(?: (?!in\b|by\b)\p{L}+)?)` +
    String.raw`(?<when>,? (?:in )?(?:${parted})\b.*)$`,
  'iu',
)

/** "exports and imports, May and June 2025": both of each month. */
const bothFlows = new RegExp(
  String.raw`^(?<both>.*\b(?:exports? and imports?|imports? and exports?)\b.*?),? (?:in )?(?<one>${month}|q[1-4])(?: (?<ownYear>20\d\d))?` +
    String.raw`(?: and |, ?| & )(?:in )?(?<other>${month}|q[1-4])(?: (?<year>20\d\d))?$`,
  'iu',
)

/** "US and Japan each month of 2025 and the sum", "US and Japan monthly and together, 2025" */
const eachAndSum = new RegExp(
  String.raw`^(?<each>.* and .*?\b(?:(?:by|per|each|every) (?:month|quarter)|monthly|quarterly)\b)(?<time>.*?),? (?:and|&|plus|as well as) ` +
    String.raw`(?:also )?(?:the |their )?(?:sum|total|together|combined|in total)(?<behind>,? (?:in )?.*20\d\d)?$`,
  'iu',
)
const isSum = /\b(?:sum|total|together|combined)\b/i
