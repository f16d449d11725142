import { against, moment, time } from './time.ts'

/** "top five of 2025 vs top five of 2024", "top 3 suppliers of UK platinum in 2025 vs H1 2026": the one list, and the other. */
export function twoRankings(plain: string): readonly string[] | undefined {
  const { order, behind = '', first, again, second } = ranked.exec(plain)?.groups ?? {}
  if (!order || !first || !second) return undefined
  if (again !== undefined && !again.toLowerCase().startsWith(order.toLowerCase())) return undefined
  return [`${order}${behind} ${first}`, `${order}${behind} ${second}`]
}

/** "share by supplier, Q2 2026 vs Q2 2025": the list of the one time, and of the other. */
export function listedTwice(plain: string): readonly string[] | undefined {
  const { list, first, second } = inTwoTimes.exec(plain)?.groups ?? {}
  return list && first && second ? [`${list} ${first}`, `${list} ${second}`] : undefined
}

/** "copper imports Q2 2026 vs Q1 2026 and vs Q2 2025": held against the one, and against the other. */
export function onTwoBases(plain: string): readonly string[] | undefined {
  const { head, versus, first, second } = twoBases.exec(plain)?.groups ?? {}
  return first && second ? [`${head} ${versus} ${first}`, `${head} ${versus} ${second}`] : undefined
}

const count = String.raw`top (?:\d+|two|three|four|five|six|ten)`
const ranked = new RegExp(
  `^(?<order>${count})(?<behind> .*?)?,? (?<first>${time}) ` +
    String.raw`${against} (?:the )?(?<again>${count}(?: \p{L}+)? )?(?<second>${time})$`,
  'iu',
)

const inTwoTimes = new RegExp(
  String.raw`^(?<list>.*\bby (?:supplier|seller|source|origin|buyer|customer|destination|market|country|partner)s?\b.*?),? ` +
    `(?<first>${moment}) ${against} (?<second>${moment})$`,
  'iu',
)

const twoBases = new RegExp(
  `^(?<head>.+ ${moment}),? (?<versus>${against}) (?<first>${moment}),? and (?:${against} )?(?<second>${moment})$`,
  'iu',
)
