import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { fixed } from './calendar.ts'
import type { Found } from './found.ts'
import { inheritYears } from './inherit.ts'
import { role, textAt } from './look.ts'
import { openEnd, since, until } from './open.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'

type Since = Phrase<'since'>

/** "since March until July 2025", "after March 2025 but before July", "from March and before July": both bounds of one stretch. */
export const sinceOrBounded: Recogniser = (view, at) => {
  const start = since(view, at)
  return (start ? boundedFrom(view, start) : fromAndUntil(view, at)) ?? start
}

function fromAndUntil(view: View, at: number): Found | undefined {
  const from = role(view, at, 'from')
  const start = from ? openEnd(view, from) : undefined
  const isJoined = start && joints.has(textAt(view, start.to))
  return isJoined
    ? boundedFrom(view, { ...start, phrase: { kind: 'since', start: start.phrase } })
    : undefined
}

function boundedFrom(view: View, { to, phrase }: Found): Found | undefined {
  if (phrase.kind !== 'since') return undefined
  const end = until(view, joints.has(textAt(view, to)) ? to + 1 : to)
  return end?.phrase.kind === 'until' ? stretchOf(phrase, end.phrase, end.to) : undefined
}

const joints: ReadonlySet<string> = new Set(['and', 'but', ','])

function stretchOf(since: Since, { end, exclusive }: Until, at: number): Found | undefined {
  const [start, stop] = inheritYears(since.start, end)
  const from = since.exclusive ? beside(start, 'to', 1) : start
  const to = exclusive ? beside(stop, 'from', -1) : stop
  if (!from || !to || isEmpty(from, to)) return undefined
  return { to: at, phrase: { kind: 'span', from, to, words: 'from_to' }, score: 1 }
}

type Until = Phrase<'until'>

/** The month behind a period, or the one before it. */
function beside(phrase: PeriodPhrase, side: 'from' | 'to', step: number): PeriodPhrase | undefined {
  if (phrase.kind === 'fixed') return fixed(range(phrase.range[side] + step), 'month')
  if (phrase.kind !== 'yearless') return undefined
  const month = ((phrase[side] - 1 + step + 12) % 12) + 1
  return { kind: 'yearless', from: month, to: month, grain: 'month' }
}

/** "after April and before April" are two stretches. */
const isEmpty = (from: PeriodPhrase, to: PeriodPhrase): boolean => {
  if (from.kind === 'fixed' && to.kind === 'fixed') return from.range.from > to.range.to
  return from.kind !== to.kind || (from.kind === 'yearless' && to.kind === 'yearless' && from.from > to.to)
}
