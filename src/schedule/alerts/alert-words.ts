import type { AlertReading, PlainRule, Read } from './alert-reading.ts'
import { AMOUNT, type Amount, readAmount } from './read-amount.ts'

export const level: Read = (words) => {
  const [found, question = '', above, size = ''] = LEVEL.exec(words) ?? []
  if (found === undefined) return undefined
  // "below 5,000 or above 7,000 t": an alert has one line
  if (OTHER_LINE.test(question)) return { kind: 'not_understood' }
  const amount = readAmount(size)
  return rule(inUnit(question, amount), {
    kind: 'level',
    relation: above ? 'above' : 'below',
    value: amount.value,
  })
}

/** A line in percent is one for a share: of anything else it would be taken for tonnes. */
export const share: Read = (words) => {
  const [found, before = '', digits] = /^(.*\bshare\b.*?)\s*([\d.]+)\s*(?:%|percent)$/i.exec(words) ?? []
  return found === undefined ? undefined : level(`${before} ${digits}`)
}

export const percent: Read = (words) => {
  const [found, question = '', move = '', digits, span = '', short = '', least] = PERCENT.exec(words) ?? []
  if (found === undefined) return undefined
  if (least === undefined) return { kind: 'needs_least' }
  const amount = readAmount(least)
  return rule(inUnit(question, amount), {
    kind: 'percent',
    change: /year|yoy/i.test(span + short) ? 'year_on_year' : 'month_on_month',
    direction: directionOf(move),
    percent: Number(digits),
    least: amount.value,
  })
}

function directionOf(move: string): 'up' | 'down' | 'either' {
  if (/^(?:up|rise|grow)/i.test(move)) return 'up'
  return /^(?:down|fall|drop)/i.test(move) ? 'down' : 'either'
}

export const rank: Read = (words) => {
  const top = /^(.+?)\s+(?:enters?|leaves?|enters? or leaves?|drops? out of)\s+the\s+top\s+(\d+)$/i.exec(
    words,
  )
  if (top) return { kind: 'rank', place: top[1]!, nth: Number(top[2]) }
  const first =
    /^(.+?)\s+(?:is|are)\s+no\s+longer\s+(?:the\s+)?(?:top|largest|biggest|main|number one|no\.? ?1)\b.*$/i.exec(
      words,
    )
  if (first) return { kind: 'rank', place: first[1]!, nth: 1 }
  const place =
    /^(?:the )?rank of (.+?)(?: changes?)?$/i.exec(words) ?? /^(.+?)(?:'s)? rank(?: changes?)?$/i.exec(words)
  return place ? { kind: 'rank', place: place[1]! } : undefined
}

export const revision: Read = (words) => {
  const [found, after, before] =
    /^(?:(?:a |any )?revisions?(?:\s+(?:of|to|in))?\s*(.*)|(.+?)\s+(?:is|are|gets?)\s+revised)$/i.exec(
      words,
    ) ?? []
  return found === undefined ? undefined : rule(after ?? before ?? '', { kind: 'revision' })
}

export const newMonth: Read = (words) => {
  const [found, about = ''] =
    /^(?:there (?:is|are) )?(?:a )?new (?:months?|data|figures)(?:\s+(?:of|for|in|on))?\s*(.*)$/i.exec(
      words,
    ) ?? []
  return found === undefined ? undefined : rule(about, { kind: 'new_month' })
}

/** Last, for "record" may stand in a question about a level too. */
export const record: Read = (words) => {
  const [first, low1, after] =
    /^(?:an? |new |any )*(?:record|all-time)\s*\b(high|low)?\b(?:\s+(?:of|in|for))?\s*(.*)$/i.exec(words) ??
    []
  const [last, before, low2] =
    /^(.+?)\s+(?:(?:at|hits?|reach(?:es)?|sets?) an? )?(?:new )?record(?:\s+(high|low))?$/i.exec(words) ?? []
  if (first === undefined && last === undefined) return undefined
  const side = (low1 ?? low2)?.toLowerCase()
  const extreme = side === 'high' ? 'highest' : side === 'low' ? 'lowest' : 'either'
  return rule(after ?? before ?? '', { kind: 'record', extreme })
}

/** Without a question the whole is watched. */
const rule = (question: string, it: PlainRule): AlertReading => ({
  kind: 'rule',
  question: question.trim() === '' ? 'exports' : question.trim(),
  rule: it,
})

/** "exports above 5m USD" is about the value, whatever is usual: the question has to say so. */
const inUnit = (question: string, { unit }: Amount): string => (unit ? `${question} in ${unit}` : question)

const ABOVE = 'above|over|exceeds?|more than|greater than|(?:rises?|goes?|climbs?) (?:above|over)'

const BELOW = 'below|under|less than|(?:falls?|drops?|goes?|dips?) (?:below|under)'

const LEVEL = new RegExp(`^(.+?)\\s+(?:(?:is|are|go(?:es)?)\\s+)?(?:(${ABOVE})|${BELOW})\\s+${AMOUNT}$`, 'i')

const OTHER_LINE = new RegExp(`(?:\\b(?:${ABOVE}|${BELOW})|[<>])\\s*[\\d$]`, 'i')

const MOVES = 'up|rises?|grows?|down|falls?|drops?|changes?|moves?'

const BASE = String.raw`(?:\s+(?:on|from|against|over)\s+(?:the|a)\s+(month|year)(?:\s+(?:before|earlier))?|\s+(mom|yoy))?`

const PERCENT = new RegExp(
  `^(.+?)\\s+(?:(?:is|are|goes)\\s+)?(${MOVES})\\s+(?:by\\s+)?(?:more than\\s+|at least\\s+)?([\\d.]+)\\s*(?:%|percent)${BASE}` +
    `(?:,?\\s+(?:and|with)\\s+(?:by\\s+)?at least\\s+${AMOUNT})?$`,
  'i',
)
