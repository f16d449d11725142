import { partPattern } from '../question/month-pattern.ts'
import { inPairs } from '../question/parallel/in-pairs.ts'
import { inParallel } from '../question/parallel/parallel.ts'
import { andPlace, andPlaceInTime } from './and-place.ts'
import { ofAll } from './of-all.ts'
import { ofWhich } from './of-which.ts'
import { twoInTime } from './two-in-time.ts'

/**
 * "who leads and how concentrated is it in July 2025": two questions joined by "and", of which the second goes on from the
 * first, as in a conversation. The time that only the second names is meant of both. Tried where the whole is not read.
 */
export function twoQuestions(text: string): readonly [string, string] | undefined {
  const plain = text.replace(/[?.!\s]+$/, '')
  const [, found, owner, measure] = andItsMeasure.exec(plain) ?? []
  if (found && owner) return inOneTime(found, `${/^at/i.test(owner) ? 'its' : owner} ${measure}`)
  const { verb, deed, told: claimed } = andWhen.exec(plain)?.groups ?? {}
  if (verb && deed && claimed) return [claimed, `when ${verb} ${deed.replace(/\bever\s+/i, '')}`]
  const withOne = andPlaceInTime(plain)
  if (withOne) return withOne
  const { before, flow, own, time = '' } = andOwn.exec(plain)?.groups ?? {}
  if (before && own && !isOfOther.test(before)) return [`${before}${time}`, `${own} ${flow}${time}`]
  const each = inPairs(plain) ?? inParallel(plain) ?? twoInTime(plain) ?? ofWhich(plain)
  if (each) return each
  const [, moved, part] = moveAndShare.exec(plain) ?? []
  if (moved && part) return inOneTime(moved, `its ${part}`)
  const [, told, share] = andWhatShare.exec(plain) ?? andHowMuch.exec(plain) ?? []
  if (told && share) return inOneTime(told, share)
  const total = andPlace(plain)
  if (total) return total
  const [first, second, ...others] = plain.split(
    /,?\s+and,?\s+(?=(?:also\s+)?(?:how|what|what's|which|who|who's|when|where|by how|was|is|were|are|did|does)\b)/i,
  )
  if (!first || !second || others.length > 0 || !asks.test(first) || isOfGoods(first, second))
    return undefined
  return inOneTime(first, ofAll(first, second))
}

/** "has it ever been above 6,000 t, and when": whether it was, and then each time that it was. */
const andWhen =
  /^(?<told>(?<verb>has|have|did|was|were)\s+(?<deed>.{6,}?)),?\s+(?:and|if so),?\s+(?:if so,?\s+)?when(?:\s+was\s+(?:that|it))?$/i

/** "Germany's growth on May and share in June" */
const moveAndShare =
  /^(.*\b(?:change|growth|rise|fall|increase|decrease)\b.*?),? and (?:its |the |their )?(share\b(?! of).*)$/i

function inOneTime(first: string, second: string): readonly [string, string] {
  const time = anyTime.test(first) ? '' : (ofTime.exec(second)?.[0] ?? '')
  return [`${first}${time && ` ${time}`}`, second]
}

/** "top buyer and its unit value", "highest month and the price then": the second is asked of what the first has found. */
const andItsMeasure = new RegExp(
  String.raw`^(.{6,}?)(?::|,?\s+(?:and|with|plus)|,)\s+(?:what(?:'s| is| was| are| were)\s+)?(its|their|the|at what)\s+` +
    String.raw`((?:unit values?|prices?|volumes?|values?|weights?|tonnage|(?:\$|usd|us\$|dollars) ?(?:\/|per|a) ?(?:kg|kilo|tonne|ton|t))(?!\p{L})` +
    String.raw`(?:\s+(?:per|a) (?:kg|kilo|tonne|ton|t))?(?:\s+(?:then|there|that month|(?:in|for|during)\s.*|\d.*))?)$`,
  'iu',
)

/** "UK bauxite imports in 2025 and Brazil's": the same of another who reports. */
const andOwn =
  /^(?<before>.*\b(?<flow>imports|exports)\b.*?),?\s+and\s+(?<own>(?:the\s+)?\p{L}+(?: \p{L}+)?['’]s)(?<time>\s+(?:(?:in|for|during)\s+)?[\p{L}\d]*\s?(?:19|20)\d\d)?$/iu

/** "the UK's share of Brazil's imports and China's": no second trade, but a second share. */
const isOfOther =
  /\b(?:shares?|percent|top|growth|grow|rise|rose|fall|fell|changes?|prices?|average|unit|balance|suppl\w+|buyers?)\b|%/i

/** "US number for March, up or down, and what's its share": no question word has to stand before this one. */
const andWhatShare = /^(.{6,}?),?\s+and,?\s+(what(?:'s| is| was| are| were|s)\s+(?:its|their)\s+share\b.*)$/i

/** "total November 2025 and how much went to the EU": of all, and then of the one. */
const andHowMuch =
  /^(.*\b(?:totals?|exports?|imports?|exported|imported|shipments|20\d\d)\b.*?)(?:,?\s+and,?|,)\s+((?:how much|what)(?: of (?:it|that|them|this))?,? (?:went|goes|came|comes|did|was|were|is|to|from)\b.*)$/i

/** "what did the UK import most and who supplied it": the good that was found is no good that is spoken of. */
const isOfGoods = (first: string, second: string): boolean =>
  /^\W*(?:what|which goods?)\b.*\bmost\b/i.test(first) && /\b(?:it|them)$/i.test(second)

/** What stands before "and" is a question as well: "top buyers and which share" is one. */
const asks =
  /^\W*(?:so |please |and |hi |hey |ok )*(?:how|what|which|who|when|where|did|was|is|were|are|does|has|have|tell|show|give)\b/i

const anyTime = /\b(?:19|20)\d\d\b/

const ofTime = new RegExp(
  String.raw`\b(?:(?:in|for|during)\s+)?(?:${partPattern}\s*)?(?:19|20)\d\d(?:-\d\d)?$`,
  'i',
)
