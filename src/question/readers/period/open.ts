import type { PeriodPhrase } from '../period-phrase.ts'
import { type Found, longer } from './found.ts'
import { isEnd, role, skip, textAt } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { stretch } from './stretch.ts'
import type { View } from './view.ts'

/** "since January", "2017 onwards", "from March on", "after March 2025", "2017-". */
export const since: Recogniser = (view, at) =>
  longer(longer(sinceWord(view, at), afterWord(view, at)), onwards(view, at))

function sinceWord(view: View, at: number): Found | undefined {
  const start = role(view, at, 'since')
  const found = start ? openEnd(view, start) : undefined
  if (!found) return undefined
  const words = view.tokens.slice(at, start).map(({ text }) => text)
  const included = words.includes('start') || words.includes('beginning')
  const exclusive = words.includes('end')
  const side = { ...(included && { included }), ...(exclusive && { exclusive }) }
  return { to: found.to, phrase: { kind: 'since', start: found.phrase, ...side }, score: 1 }
}

function afterWord(view: View, at: number): Found | undefined {
  const start = role(view, at, 'after')
  const found = start ? openEnd(view, textAt(view, start) === '-' ? start + 1 : start) : undefined
  if (!found) return undefined
  const apart = yearApart(view, found)
  return {
    to: found.to,
    phrase: { kind: 'since', start: found.phrase, exclusive: true, ...apart },
    score: 0.9,
  }
}

function onwards(view: View, at: number): Found | undefined {
  const from = role(view, at, 'from')
  const found = openEnd(view, from || at)
  if (!found) return undefined
  const to = role(view, found.to, 'onwards')
  // Without "from", "on" belongs to the verb: "exports march on". Nothing follows it in "2025 on".
  const isOpen = from || textAt(view, found.to) !== 'on' || (isYear(found) && isEnd(view, to))
  if (to && isOpen) return { to, phrase: { kind: 'since', start: found.phrase }, score: 1 }
  const dash =
    textAt(view, found.to) === '-' && view.tokens[found.to]?.spaced === false && isEnd(view, found.to + 1)
  return dash && found.phrase.kind === 'fixed'
    ? { to: found.to + 1, phrase: { kind: 'since', start: found.phrase }, score: 1 }
    : undefined
}

const isYear = ({ phrase }: Found): boolean => phrase.kind === 'fixed' && phrase.grain === 'year'

/** "until June", "up to March 2025", "through August 2025", "before 2020". */
export const until: Recogniser = (view, at) => {
  const start = isSum(view, at) ? 0 : role(view, at, 'until')
  const found = start ? openEnd(view, start) : undefined
  const now = start && found?.phrase.kind !== 'latest' ? nowAt(view, start) : 0
  if (now) return { to: now, phrase: { kind: 'until', end: { kind: 'latest' } }, score: 1 }
  if (found)
    return { to: found.to, phrase: { kind: 'until', end: found.phrase, ...yearApart(view, found) }, score: 1 }
  const before = role(view, at, 'before')
  const limit = before ? openEnd(view, textAt(view, before) === '-' ? before + 1 : before) : undefined
  if (!limit) return undefined
  const apart = yearApart(view, limit)
  return { to: limit.to, phrase: { kind: 'until', end: limit.phrase, exclusive: true, ...apart }, score: 0.9 }
}

/** "what did exports add up to last year" */
const isSum = (view: View, at: number): boolean =>
  textAt(view, at) === 'up' &&
  /^(?:add|sum|tot)(?:s|ed|ing|med)?$/.test(textAt(view, at - 1)) &&
  view.tokens.slice(0, at).some(({ text }) => /^(?:do|does|did)$/.test(text))

/** "before May in 2025", "after May in 2025" */
const yearApart = (view: View, { phrase, to }: Found): { readonly inYear?: true } =>
  phrase.kind === 'fixed' && phrase.grain !== 'year' && textAt(view, to - 2) === 'in' ? { inYear: true } : {}

/** "until today"; what is "up to date" is something else. */
function nowAt(view: View, at: number): number {
  const to = role(view, skip(view, at, 'the'), 'now')
  return nows.has(textAt(view, to - 1)) ? to : 0
}

const nows: ReadonlySet<string> = new Set(['now', 'today', 'present'])

/** A period that can be where another begins or ends. */
export const openEnd = (view: View, at: number): Found | undefined => {
  const found = stretch(view, skip(view, at, 'the')) ?? stretch(view, at)
  return found && canLimit(found.phrase) ? found : undefined
}

const limits = new Set<PeriodPhrase['kind']>([
  'fixed',
  'yearless',
  'in_relative_year',
  'calendar',
  'before',
  'latest',
  'finer',
  'impossible',
])
const canLimit = (phrase: PeriodPhrase): boolean => limits.has(phrase.kind)
