import { inOneTime } from './time.ts'

/** "top buyer and its unit value", "highest month and the price then": the second is asked of what the first has found. */
export function itsMeasure(plain: string): readonly string[] | undefined {
  const [, found, owner, measure] = andItsMeasure.exec(plain) ?? []
  return found && owner ? inOneTime(found, `${/^at/i.test(owner) ? 'its' : owner} ${measure}`) : undefined
}

/** "Germany's growth on May and share in June" */
export function moveAndShare(plain: string): readonly string[] | undefined {
  const [, moved, part] = andShare.exec(plain) ?? []
  return moved && part ? inOneTime(moved, `its ${part}`) : undefined
}

/** "US number for March, up or down, and what's its share": no question word has to stand before this one. */
export const andItsShare = (plain: string): readonly string[] | undefined => twoIn(andWhatShare.exec(plain))

/** "total November 2025 and how much went to the EU": of all, and then of the one. */
export const andHowMuch = (plain: string): readonly string[] | undefined => twoIn(andHowMuchWent.exec(plain))

function twoIn(parted: RegExpExecArray | null): readonly string[] | undefined {
  const [, first, second] = parted ?? []
  return first && second ? inOneTime(first, second) : undefined
}

const andItsMeasure = new RegExp(
  String.raw`^(.{6,}?)(?::|,?\s+(?:and|with|plus)|,)\s+(?:what(?:'s| is| was| are| were)\s+)?(its|their|the|at what)\s+` +
    String.raw`((?:unit values?|prices?|volumes?|values?|weights?|tonnage|(?:\$|usd|us\$|dollars) ?(?:\/|per|a) ?(?:kg|kilo|tonne|ton|t))(?!\p{L})` +
    String.raw`(?:\s+(?:per|a) (?:kg|kilo|tonne|ton|t))?(?:\s+(?:then|there|that month|(?:in|for|during)\s.*|\d.*))?)$`,
  'iu',
)

const andShare =
  /^(.*\b(?:change|growth|rise|fall|increase|decrease)\b.*?),? and (?:its |the |their )?(share\b(?! of).*)$/i

const andWhatShare = /^(.{6,}?),?\s+and,?\s+(what(?:'s| is| was| are| were|s)\s+(?:its|their)\s+share\b.*)$/i

const andHowMuchWent =
  /^(.*\b(?:totals?|exports?|imports?|exported|imported|shipments|20\d\d)\b.*?)(?:,?\s+and,?|,)\s+((?:how much|what)(?: of (?:it|that|them|this))?,? (?:went|goes|came|comes|did|was|were|is|to|from)\b.*)$/i
