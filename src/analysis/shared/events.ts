import type { Figure } from '../../answer/figure.ts'
import { happened } from '../../answer/make.ts'
import { type Range, within } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade, TradeEvent } from '../../trade/types.ts'
import { packagesOf } from './answer.ts'
import { type Match, matchesOf, rootOf } from './match.ts'

/** How far back an event is still near a month. */
const MONTHS_BEFORE = 2
const MOST_EVENTS = 5

export const eventTexts = ({ title, summary, kind }: TradeEvent) => ({ title, body: `${summary} ${kind}` })

/** When each happened; the first leads, since whoever asks of an event may ask when it was. */
export const datesOf = (events: readonly TradeEvent[], leads = true): readonly Figure[] =>
  events.map((event, i) => happened(event, { role: i === 0 && leads ? 'headline' : 'context' }))

/** Dated events around a period, those that speak of the topic first chosen, in order of time. */
export function eventsNear(query: Query, trade: Trade, period: Range): readonly TradeEvent[] {
  const all = eventsOf(query, trade)
  const near = all.filter(({ month }) => within({ from: period.from - MONTHS_BEFORE, to: period.to }, month))
  const scores = new Map(
    matchesOf(query.topic ?? [], all, eventTexts).map((match) => [match.item, match.score]),
  )
  const rank = (event: TradeEvent) => (scores.get(event) ?? 0) + importance(event) + closeness(event, period)
  const best = [...near].sort((a, b) => rank(b) - rank(a))
  // whoever asks what happened in a month misses none of it for what stands before, which may be why
  const inside = best.filter(({ month }) => within(period, month))
  const chosen = [...best.slice(0, MOST_EVENTS), ...inside.slice(0, MOST_EVENTS)]
  return [...new Set(chosen)].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** It was on the day, or in the month, that is asked of: "2025-10-09", "2025-10". */
export const isDated = ({ date }: TradeEvent, topic: readonly string[]): boolean =>
  topic.some((word) => date === word || (/^\d{4}-\d\d$/.test(word) && date.startsWith(word)))

/** Events of one date ("what happened on 4 April"), or of a topic ("the Busan summit"), best first. */
export function eventsAbout(query: Query, trade: Trade): readonly TradeEvent[] {
  const all = eventsOf(query, trade)
  const topic = query.topic ?? []
  const dated = all.filter((event) => isDated(event, topic))
  if (dated.length > 0) return dated
  const telling = topic.filter((word) => !BEGINNINGS.has(rootOf(word)))
  const words = telling.length > 0 ? telling : topic
  return bestOf(matchesOf(words, all, eventTexts), words.length).slice(0, MOST_EVENTS)
}

/** That something was announced, began or took effect is said of every event, and tells none from another. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    'announce',
    'announcement',
    'start',
    'begin',
    'began',
    'introduce',
    'impose',
    'take',
    'took',
    'effect',
    'force',
  ].map(rootOf),
)

/**
 * The best, and those that come near it, or hold every word of several as well, be it not in the title: what Trump and Xi
 * agreed on is told of two meetings.
 */
const bestOf = (matches: readonly Match<TradeEvent>[], asked: number): readonly TradeEvent[] =>
  matches
    .filter(({ score, words }) => score >= (matches[0]?.score ?? 0) * 0.6 || (asked > 1 && words === asked))
    .map(({ item }) => item)

const eventsOf = (query: Query, trade: Trade): readonly TradeEvent[] =>
  trade.events(packagesOf(query, trade).map((each) => each.name))

/** Rules and talks move trade sooner than what a company announces. */
const importance = ({ kind }: TradeEvent): number => ({ policy: 2, negotiation: 1.5, market: 1 })[kind] ?? 0

const closeness = ({ month }: TradeEvent, period: Range): number =>
  month >= period.from ? 1 : 1 - (period.from - month) / (MONTHS_BEFORE + 1)
