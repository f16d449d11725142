import type { Fact, TradeEvent } from '../trade/types.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokens.ts'

/** What the packages know beside figures, findable by its words. */
export interface TopicIndex {
  /** The fact or event that accounts for the words, if one does; words are folded, function words taken out. */
  /** @param must words that have to stand in what is found */
  find(words: readonly string[], must: readonly string[]): TopicFound | undefined
  /** True where the word stands in what was found. */
  holds(found: TopicFound, word: string): boolean
  /** True where the word stands in some fact or event, so that it is no slip of the pen. */
  knows(word: string): boolean
}

export interface TopicFound {
  readonly kind: 'fact' | 'event'
  /** Stems of all its words. */
  readonly stems: ReadonlySet<string>
  /** Words by which it is found again. */
  readonly topic: readonly string[]
  /** Words that stand in it. */
  readonly words: readonly string[]
}

interface Entry {
  readonly kind: 'fact' | 'event'
  readonly topic: string
  readonly head: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Share of the question's weight that must stand in one fact or event before it counts as asked for. */
const ENOUGH = 0.6

export function createTopicIndex(facts: readonly Fact[], events: readonly TradeEvent[]): TopicIndex {
  const entries: Entry[] = [
    ...facts.map((fact) =>
      entry('fact', fact.topic, `${fact.topic} ${fact.statement}`, `${fact.topic} ${fact.statement}`),
    ),
    ...events.map((event) => entry('event', event.title, event.title, `${event.title} ${event.summary}`)),
  ]
  const weights = weigh(entries)
  return {
    find: (words, must) => best(words, must.map(stem), entries, weights),
    holds: ({ stems }, word) => stems.has(stem(word)),
    knows: (word) => weights.has(stem(word)),
  }
}

const stemsOf = (text: string): Set<string> =>
  new Set(tokenize(text).list.flatMap(({ text: word, kind }) => (kind === 'symbol' ? [] : [stem(word)])))

const entry = (kind: Entry['kind'], topic: string, head: string, text: string): Entry => ({
  kind,
  topic,
  head: stemsOf(head),
  stems: stemsOf(text),
})

/** Rare words tell more: the weight of a stem is the logarithm of how few entries hold it. */
function weigh(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of entries) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Map([...counts].map(([one, count]) => [one, Math.log(1 + entries.length / count)]))
}

function best(
  words: readonly string[],
  must: readonly string[],
  entries: readonly Entry[],
  weights: Map<string, number>,
): TopicFound | undefined {
  const stems = words.map(stem)
  const unknown = Math.log(1 + entries.length)
  const total = stems.reduce((sum, one) => sum + (weights.get(one) ?? unknown), 0)
  let found: Entry | undefined
  let most = 0
  for (const candidate of entries.filter(({ stems: all }) => must.every((one) => all.has(one)))) {
    const held = stems.filter((one) => candidate.stems.has(one))
    const score =
      held.reduce((sum, one) => sum + weights.get(one)!, 0) +
      held.filter((one) => candidate.head.has(one)).length * 0.1
    if (score > most) {
      most = score
      found = candidate
    }
  }
  if (!found || total === 0 || most / total < ENOUGH) return undefined
  if (found.kind === 'event' && stems.filter((one) => found.stems.has(one)).length < 2) return undefined
  const used = words.filter((_, i) => found.stems.has(stems[i]!))
  const topic = found.kind === 'fact' ? [...used, ...found.topic.toLowerCase().split(' ')] : used
  return { kind: found.kind, topic, words: used, stems: found.stems }
}
