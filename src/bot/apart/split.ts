import { namesPlacesOnly } from '../../question/place-list.ts'

/** More questions than this in one message are answered up to here. */
const MOST_QUESTIONS = 5

/**
 * Several questions in one message stand on lines of their own, behind a semicolon, behind their numbers, or behind a
 * question mark that a capital, an "and" or another question follows; "… by what % – and the tonnage?" asks on behind a
 * dash. A part without a letter belongs to the one before.
 */
export function splitQuestions(message: string): readonly string[] {
  const text = message.replace(ofGood, ' ')
  const parts = withAfterthought(withoutNumbers(text))
    .split(
      /\n+|;\s+|\?+\s+(?=\p{Lu}|(?:and|also|plus|then)\b|[^?\n]*\p{L}[^?\n]*\?)|(?:\s-|\s?[–—])\s?(?=and(?:\s[\p{L}\p{N}']+){1,4}\?\s*$)/u,
    )
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.length < 2 || text.split('\n').some((line) => /^\s*(?:>|&gt;)/.test(line))) return [text]
  return withTimeBehind(withPlacesBefore(parts)).slice(0, MOST_QUESTIONS)
}

/** "imports of tungsten; unwrought in 2025": tariffs put behind the good what it is like. */
const ofGood = /;\s+(?=(?:unwrought|unground|wrought|ground|refined|unrefined|crude)\b)/gu

/** "Germany; Korea; Japan, July exports": places that stand alone are those of the question behind them. */
function withPlacesBefore(parts: readonly string[]): readonly string[] {
  const first = parts.findIndex((part) => !namesPlacesOnly(part))
  if (first < 1) return parts
  return [parts.slice(0, first + 1).join(', '), ...parts.slice(first + 1)]
}

/** "imports of barite; feldspar in 2025": a time that stands behind the last of several things alone is that of all. */
function withTimeBehind(parts: readonly string[]): readonly string[] {
  const time = timeBehind.exec(parts.at(-1) ?? '')?.[1]
  if (!time || parts.slice(1).some((part) => asksAnew.test(part)) || parts.slice(0, -1).some(hasTime))
    return parts
  return parts.map((part, at) => (at < parts.length - 1 ? `${part} ${time}` : part))
}

const timeBehind =
  /^(?:\p{L}[\p{L}\p{M}'’-]*\s+){1,4}?((?:in |for |during )?(?:(?:the )?(?:first|second) half of |[HQ][1-4] |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:19|20)\d\d)[\s?.!]*$/iu
const hasTime = (part: string): boolean =>
  /\d|\b(?:months?|quarters?|years?|latest|ytd|since|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i.test(
    part,
  )
/** A question of its own, with a time of its own. */
const asksAnew =
  /\b(?:imports?|exports?|imported|exported|how|what|who|which|when|why|did|does|was|were|is|are|and|then|top|compare|total|share|change)\b/i

/** "1) US January 2) US February", "Hi all, 1) …": each on a line of its own, and no greeting before them. */
const withoutNumbers = (text: string): string =>
  numbered.test(text) ? text.replace(salutation, '').replace(/(?:^|\s)\(?[1-9][.)]\s+/gu, '\n') : text

const numbered =
  /^\s*(?:(?:hi|hello|hey|dear|good|morning|afternoon|questions?|two|three|some|quick)\b[^\d\n]{0,40}\s)?\(?1[.)]\s.*\s\(?2[.)]\s/iu
const salutation = /^[^\d\n(]*(?=\(?1[.)]\s)/u

/**
 * "How much of it comes from China? H1 2026, percent", "… to the US? Tonnes, 2025": a period behind the last question
 * mark belongs before it, and so do words that only say how the answer is wanted.
 */
const withAfterthought = (text: string): string =>
  text.replace(behindMark, (all, behind: string) =>
    opensWithPeriod.test(behind) || saysHow.test(behind) ? `, ${behind}` : all,
  )

const behindMark = /\?\s+([^?;\n]{1,60})$/u

const opensWithPeriod =
  /^(?:(?:in|for|by)\s+)?(?:H[12]|Q[1-4]|YTD|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b).{0,30}$/u

const saysHow =
  /^(?:(?:in|for|by|over|during|of|the|full|whole|calendar|first|second|third|fourth|last|this|half|quarter|months?|years?|H[12]|Q[1-4]|YTD|\d[\d/.-]*|top|two|three|four|five|six|ten|HHI|rank(?:ed|ing)?|share|percent|%|value|weight|volume|USD|dollars|tonnes|tons|kt|kg|kilos|please|pls)(?:[\s,.]+|$))+$/iu
