import { milestones } from '../../../data/names/milestones.ts'
import { parseMonth, range } from '../../calendar/month.ts'
import { type Idea, merge } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/**
 * "since the tariffs in April" counts from the month that is named, "since liberation day" from the only one there is;
 * "since the export controls" could be several, and is asked.
 */
export function refineMilestones(ideas: readonly Idea[]): readonly Idea[] {
  const level = levelBefore(ideas)
  if (level) return level
  const at = ideas.findIndex((idea, i) => markers.has(idea.text) || (isSince(idea) && eventAt(ideas, i + 1)))
  const from = at < 0 ? at : skipped(ideas, at + 1)
  const event = at < 0 ? undefined : eventAt(ideas, from)
  if (!event) return ideas
  const named = monthAt(ideas, event.to)
  if (isSince(ideas[at]!)) return joined(ideas, at, event.to, ofEvent(ideas[at]!.period!))
  if (named) return joined(ideas, at, named.to, since(ideas[at]!.text, named.period))
  const [month, ...others] = event.months
  if (month && others.length === 0) return joined(ideas, at, event.to, since(ideas[at]!.text, month))
  const words = ideas
    .slice(from, event.to)
    .map(({ text }) => text)
    .join(' ')
  const asked = merge(ideas, from, event.to, {
    period: { kind: 'ask', why: 'event', words, options: event.months },
  })
  return [...ideas.slice(0, from), asked, ...ideas.slice(event.to)]
}

/** "the pre-control level", "the level before the controls": that of the last month before it. */
function levelBefore(ideas: readonly Idea[]): readonly Idea[] | undefined {
  const at = ideas.findIndex(({ text }, i) => before.test(text) && eventAt(ideas, skipped(ideas, i + 1)))
  const event = at < 0 ? undefined : eventAt(ideas, skipped(ideas, at + 1))
  const isLevel = event && (ideas[at - 1]?.text === 'level' || /^levels?$/.test(ideas[event.to]?.text ?? ''))
  if (!event || !isLevel) return undefined
  const words = ideas
    .slice(at, event.to)
    .map(({ text }) => text)
    .join(' ')
  const options = event.months.map(monthBefore)
  const [only, ...others] = options
  const period = only && others.length === 0 ? only : ({ kind: 'ask', why: 'event', words, options } as const)
  return [...ideas.slice(0, at), merge(ideas, at, event.to, { period }), ...ideas.slice(event.to)]
}

const before = /^(?:pre|before)$/

const monthBefore = (phrase: PeriodPhrase): PeriodPhrase =>
  phrase.kind === 'fixed' ? { ...phrase, range: range(phrase.range.from - 1) } : phrase

const markers = new Set(['since', 'after', 'post'])

const isSince = ({ period }: Idea): boolean => period?.kind === 'since'

const skipped = (ideas: readonly Idea[], at: number): number => {
  let next = at
  while (/^(?:the|-|new|start of)$/.test(ideas[next]?.text ?? '')) next++
  return next
}

interface Event {
  readonly to: number
  readonly months: readonly PeriodPhrase[]
}

/** The longest name of an event that begins here. */
function eventAt(ideas: readonly Idea[], at: number): Event | undefined {
  for (let to = Math.min(at + 3, ideas.length); to > at; to--) {
    const months = byWords.get(
      ideas
        .slice(at, to)
        .map(({ text }) => text)
        .join(' '),
    )
    if (months) return { to, months }
  }
  return undefined
}

/** "in April", "of April 2025" */
function monthAt(ideas: readonly Idea[], at: number): { to: number; period: PeriodPhrase } | undefined {
  const month = /^(?:in|of|from)$/.test(ideas[at]?.text ?? '') ? at + 1 : at
  const period = ideas[month]?.period
  return period && (period.kind === 'fixed' || period.kind === 'yearless')
    ? { to: month + 1, period }
    : undefined
}

const since = (marker: string, start: PeriodPhrase): PeriodPhrase =>
  ofEvent(marker === 'since' ? { kind: 'since', start } : { kind: 'since', start, exclusive: true })

/** What moved since then is held against the month before it, of which the event had not yet taken anything. */
const ofEvent = (phrase: PeriodPhrase): PeriodPhrase =>
  phrase.kind === 'since' ? { ...phrase, event: true } : phrase

/** What was typed is told beside what it was read as. */
function joined(ideas: readonly Idea[], from: number, to: number, period: PeriodPhrase): readonly Idea[] {
  return [...ideas.slice(0, from), merge(ideas, from, to, { period }), ...ideas.slice(to)]
}

const byWords: ReadonlyMap<string, readonly PeriodPhrase[]> = new Map(
  milestones.flatMap(({ words, months }) => words.map((word) => [word, months.map(monthOf)] as const)),
)

function monthOf(text: string): PeriodPhrase {
  return { kind: 'fixed', range: range(parseMonth(text)!), grain: 'month', assumed: 'event' }
}
