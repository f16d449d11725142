/**
 * Finds facts and events by the words of a topic. Words that stand in many texts ("rare", "earth", "China") say
 * little about which one is meant, so each counts by how few it stands in.
 */
export interface Match<T> {
  readonly item: T
  readonly score: number
  /** How many of the topic's words stand in it. */
  readonly words: number
}

export interface Text {
  /** Words here count double. */
  readonly title: string
  readonly body: string
}

/** Items that hold at least one telling word, best first. */
export function matchesOf<T extends object>(
  topic: readonly string[],
  items: readonly T[],
  textOf: (item: T) => Text,
): readonly Match<T>[] {
  if (topic.length === 0) return []
  const texts = items.map((item) => readOnce(item, textOf))
  const matches = items.map((item) => ({ item, score: 0, words: 0 }))
  for (const root of new Set(topic.map(rootOf))) {
    const times = timesIn(texts, root)
    const weight = weightOf(times.filter((each) => each > 0).length, items.length)
    for (const [i, match] of matches.entries()) {
      match.score += times[i]! * weight
      match.words += times[i]! > 0 ? 1 : 0
    }
  }
  return matches.filter((match) => match.score >= TELLING).sort((a, b) => b.score - a.score)
}

/** How much a root counts in each text. */
function timesIn(texts: readonly Roots[], root: string): readonly number[] {
  const stems = stemsOf(root)
  return texts.map(({ title, body }) => (holds(title, root, stems) ? 2 : holds(body, root, stems) ? 1 : 0))
}

interface Roots {
  readonly title: Words
  readonly body: Words
}

interface Words {
  readonly roots: ReadonlySet<string>
  /** Everything that one of the roots could be the longer form of. */
  readonly stems: ReadonlySet<string>
}

/** The texts of a package never change, so each is taken apart once in its life. */
const READ = new WeakMap<object, Roots>()

function readOnce<T extends object>(item: T, textOf: (item: T) => Text): Roots {
  const known = READ.get(item)
  if (known) return known
  const { title, body } = textOf(item)
  const roots = { title: wordsIn(title), body: wordsIn(body) }
  READ.set(item, roots)
  return roots
}

/** A word in half of all texts or more tells nothing apart. */
const weightOf = (inTexts: number, all: number): number =>
  inTexts === 0 ? 0 : Math.log2((all + 1) / inTexts)
const TELLING = 1

/** Stems made elsewhere can be shorter or longer than ours: materi, material. */
const holds = (words: Words, root: string, stems: readonly string[]): boolean =>
  words.roots.has(root) || words.stems.has(root) || stems.some((stem) => words.roots.has(stem))

/** The beginnings of a word that are long enough to stand for it. */
const stemsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_STEM) }, (_, i) => word.slice(0, SHORTEST_STEM + i))

const SHORTEST_STEM = 4

function wordsIn(text: string): Words {
  const roots = rootsIn(text)
  return { roots, stems: new Set([...roots].flatMap(stemsOf)) }
}

const rootsIn = (text: string): ReadonlySet<string> =>
  // "US" is no form of "use".
  new Set(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => (word === 'US' ? word : rootOf(word))))

/** What is left of a word without its ending, so that a stem made elsewhere meets any form: mine, mining, mined. */
export function rootOf(word: string): string {
  const lower = word.toLowerCase()
  const root = lower.replace(/(?:ings?|ed|ies|es|s|e|y|i)$/, '')
  return root.length >= 2 ? root : lower
}
