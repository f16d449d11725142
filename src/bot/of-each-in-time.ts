import { partPattern } from '../question/month-pattern.ts'
import { namesPlacesOnly } from '../question/place-list.ts'

type Two = readonly [string, string]

/**
 * The same twice, each in a time of its own: "exports to the US in July and to Japan in June 2025", "exports to the EU in
 * tonnes in October 2025 and in dollars in November 2025".
 */
export function ofEachInTime(text: string): Two | undefined {
  const plain = text.replace(/[?.!\s]+$/, '')
  return ofEachPlace(plain) ?? ofEachMeasure(plain)
}

function ofEachPlace(plain: string): Two | undefined {
  const { told, way, first, other, ...times } = inTimes.exec(plain)?.groups ?? {}
  if (!told || !first || !other || ![first, other].every(namesPlacesOnly)) return undefined
  return inTime(times, `${told}${way} ${first}`, `${told}${way} ${other}`)
}

/** Where it went stands before both. */
function ofEachMeasure(plain: string): Two | undefined {
  const { told, first, other, ...times } = inMeasures.exec(plain)?.groups ?? {}
  return told && first && other ? inTime(times, `${told} ${first}`, `${told} ${other}`) : undefined
}

/** A year that stands behind the second alone is that of both. */
function inTime(
  { one, ownYear, second, year }: Readonly<Record<string, string | undefined>>,
  first: string,
  other: string,
): Two {
  const last = year ? ` ${year}` : ''
  return [`${first} in ${one}${ownYear ? ` ${ownYear}` : last}`, `${other} in ${second}${last}`]
}

const first = String.raw`in (?<one>${partPattern}|20\d\d)(?: (?<ownYear>20\d\d))?,? and`
const second = String.raw`in (?<second>${partPattern}|20\d\d)(?: (?<year>20\d\d))?`

const inTimes = new RegExp(
  String.raw`^(?<told>(?:(?! and ).)*?)\b(?<way>to|from) (?<first>(?:the )?[\p{L} ]{2,30}?) ${first} ` +
    String.raw`(?:\k<way> )?(?<other>(?:the )?[\p{L} ]{2,30}?) ${second}$`,
  'iu',
)

const inMeasures = new RegExp(
  String.raw`^(?<told>(?:(?! and ).){6,}?) (?<first>(?:in|by) [\p{L}$]+) ${first} (?<other>(?:in|by) [\p{L}$]+) ${second}$`,
  'iu',
)
