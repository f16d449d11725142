import { partPattern } from '../../question/month-pattern.ts'

/** A year, with its month, quarter or half where one is named: "Oct 2025", "H1 26". */
export const moment = `(?:${partPattern} )?(?:20)?\\d\\d`

/** The same, by its four digits, and the small word before it: "in Oct 2025". */
export const time = String.raw`(?:(?:in|of|for) )?(?:(?:${partPattern}) )?20\d\d`

export const against = String.raw`(?:vs\.?|versus|against|compared (?:with|to))`

/** The time that only the second names is meant of both. */
export function inOneTime(first: string, second: string): readonly [string, string] {
  const behind = anyYear.test(first) ? '' : (atEnd.exec(second)?.[0] ?? '')
  return [`${first}${behind && ` ${behind}`}`, second]
}

const anyYear = /\b(?:19|20)\d\d\b/

const atEnd = new RegExp(
  String.raw`\b(?:(?:in|for|during)\s+)?(?:${partPattern}\s*)?(?:19|20)\d\d(?:-\d\d)?$`,
  'i',
)
