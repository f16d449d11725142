import type { Fact, TradeEvent } from '../trade/types.ts'
import { inOtherWords } from './meta/other-words.ts'
import { readPlaces } from './readers/place.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokens.ts'

/** What the packages know beside figures, findable by its words. */
export interface TopicIndex {
  /** The fact or event that accounts for the words, if one does; words are folded, function words taken out. */
  /** @param must words that have to stand in what is found, as they are or in its own words */
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
  /** Words of the question that stand in it. */
  readonly words: readonly string[]
  /** Of the number it states. */
  readonly unit: string | undefined
  /** It speaks of no place: of whoever reports. */
  readonly isPlaceless: boolean
}

interface Entry {
  readonly kind: 'fact' | 'event'
  readonly topic: string
  readonly head: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly unit: string | undefined
  readonly isPlaceless: boolean
}

/** Share of the question's weight that must stand in one fact or event before it counts as asked for. */
const ENOUGH = 0.6

export function createTopicIndex(facts: readonly Fact[], events: readonly TradeEvent[]): TopicIndex {
  const entries: Entry[] = [
    ...facts.map((fact) =>
      entry(
        'fact',
        fact.topic,
        `${fact.topic} ${fact.statement}`,
        `${fact.topic} ${fact.statement}`,
        fact.unit,
      ),
    ),
    ...events.map((event) => entry('event', event.title, event.title, `${event.title} ${event.summary}`)),
  ]
  const weights = weigh(entries)
  return {
    find: (words, must) => best(words, must, entries, weights),
    holds: (found, word) => wordIn(found, word) !== undefined,
    knows: (word) => weights.has(stem(word)),
  }
}

const stemsOf = (text: string): Set<string> =>
  new Set(tokenize(text).list.flatMap(({ text: word, kind }) => (kind === 'symbol' ? [] : [stem(word)])))

const entry = (kind: Entry['kind'], topic: string, head: string, text: string, unit?: string): Entry => ({
  kind,
  topic,
  head: stemsOf(head),
  stems: stemsOf(text),
  unit,
  isPlaceless: readPlaces(tokenize(text)).length === 0,
})

/** The word as it stands there: itself, or what it is called there. */
const wordIn = ({ stems }: Pick<Entry, 'stems'>, word: string): string | undefined =>
  [word, ...inOtherWords(word)].find((each) => stems.has(stem(each)))

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
  const weightOf = (word: string): number =>
    [word, ...inOtherWords(word)]
      .map((each) => weights.get(stem(each)))
      .find((weight) => weight !== undefined) ?? Math.log(1 + entries.length)
  const total = words.reduce((sum, word) => sum + weightOf(word), 0)
  let found: Entry | undefined
  let most = 0
  for (const candidate of entries.filter((each) => must.every((word) => wordIn(each, word) !== undefined))) {
    const held = words.filter((word) => wordIn(candidate, word) !== undefined)
    const inHead = held.filter((word) => candidate.head.has(stem(wordIn(candidate, word)!)))
    const score = held.reduce((sum, word) => sum + weightOf(word), 0) + inHead.length * 0.1
    if (score > most) {
      most = score
      found = candidate
    }
  }
  if (!found || total === 0 || most / total < ENOUGH) return undefined
  const { kind, stems, unit, isPlaceless } = found
  const used = words.filter((word) => wordIn(found, word) !== undefined)
  if (kind === 'event' && used.length < 2 && !used.every((word) => isItsName(word, found, entries)))
    return undefined
  const known = used.map((word) => wordIn(found, word)!)
  const topic = kind === 'fact' ? [...new Set([...known, ...found.topic.toLowerCase().split(' ')])] : known
  return { kind, topic, words: used, stems, unit, isPlaceless }
}

/** "Busan": in the title of this one, and of no other. */
const isItsName = (word: string, found: Entry, entries: readonly Entry[]): boolean =>
  entries.every((each) => each.head.has(stem(word)) === (each === found))
