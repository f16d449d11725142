import { fixedMonth } from './calendar.ts'
import { type Found, longer } from './found.ts'
import { role, skip, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { isEnd, spanOf } from './span-of.ts'
import { afterDash, stretch, untilNow } from './stretch.ts'
import type { View } from './view.ts'
import { yearAt } from './years.ts'

/** "from Jan 2025 to May 2025", "January to July", "April through June", "between April and May", "2019 to now". */
export const range: Recogniser = (view, at) => longer(between(view, at), fromTo(view, at))

function between(view: View, at: number): Found | undefined {
  const start = role(view, at, 'between')
  const first = start ? (startOfYear(view, start) ?? stretch(view, start)) : undefined
  const and = first ? role(view, first.to, 'and') || afterDash(view, first) : 0
  const second = and ? stretch(view, skipEnd(view, skip(view, and, 'in'))) : undefined
  if (first && (!second || second.phrase.kind === 'finer')) {
    const run = untilNow(view, first, and)
    if (run) return run
  }
  return first && second && spanOf(first, second, 'between_and')
}

function fromTo(view: View, at: number): Found | undefined {
  const said = role(view, at, 'from')
  const first = (said ? startOfYear(view, said) : undefined) ?? stretch(view, said || at)
  if (!first) return undefined
  const to = joiner(view, first.to)
  if (!to) return said && first.phrase.kind === 'span' ? first : undefined
  const words = role(view, first.to, 'through') ? (said ? 'from_through' : 'through') : 'from_to'
  const now = role(view, to, 'now') || (role(view, to, 'the') ? role(view, role(view, to, 'the'), 'now') : 0)
  if (now && isEnd(first.phrase)) return { to: now, phrase: { kind: 'since', start: first.phrase }, score: 1 }
  const second = stretch(view, skip(view, to, 'of'))
  const span = second && spanOf(first, second, words)
  return span && { ...span, to: skip(view, span.to, 'to_behind') }
}

/** "from the start of 2025 to May": January, where a bare "the start of 2025" can be longer. */
function startOfYear(view: View, at: number): Found | undefined {
  const of = role(view, at, 'early')
  const year =
    of && /^(?:the )?(?:start|(?:start|beginning) of)$/i.test(wordsOf(view, at, of))
      ? yearAt(view, of)
      : undefined
  return year && { to: year.to, phrase: fixedMonth(year.year, 1), score: 1 }
}

/** "and the end of May": with all of it. */
const skipEnd = (view: View, at: number): number => {
  const of = role(view, at, 'late')
  return of && / of$/i.test(wordsOf(view, at, of)) ? of : at
}

/** "a" joins two months of a Romance language only where a month follows at once ("enero a julio"). */
const joiner = (view: View, at: number): number => {
  const to = role(view, at, 'to')
  if (to) return to
  const foreign = role(view, at, 'to_foreign')
  return foreign && view.matches[foreign]?.some(({ word }) => word.month !== undefined) ? foreign : 0
}
