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
    matches.forEach((match, i) => {
      match.score += times[i]! * weight
      match.words += times[i]! > 0 ? 1 : 0
    })
  }
  return matches.filter((match) => match.score >= TELLING).sort((a, b) => b.score - a.score)
}

/** How much a root counts in each text. Stems made elsewhere can be shorter or longer than ours: materi, material. */
function timesIn(texts: readonly Words[], root: string): readonly number[] {
  const stems = stemsOf(root)
  return texts.map(({ roots, beginnings }) => {
    let most = beginnings.get(root) ?? 0
    for (const stem of stems) most = Math.max(most, roots.get(stem) ?? 0)
    return most
  })
}

/** How much each word of a text counts: by its root, and by all that the root could be the longer form of. */
interface Words {
  readonly roots: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
}

/** The texts of a package never change, so each is taken apart once in its life. */
const READ = new WeakMap<object, Words>()

function readOnce<T extends object>(item: T, textOf: (item: T) => Text): Words {
  const known = READ.get(item)
  if (known) return known
  const words = wordsIn(textOf(item))
  READ.set(item, words)
  return words
}

function wordsIn({ title, body }: Text): Words {
  const roots = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const note = (root: string, times: number) => {
    roots.set(root, times)
    for (const each of [root, ...stemsOf(root)]) beginnings.set(each, times)
  }
  for (const root of rootsIn(body)) note(root, 1)
  for (const root of rootsIn(title)) note(root, 2)
  return { roots, beginnings }
}

/** A word in half of all texts or more tells nothing apart. */
const weightOf = (inTexts: number, all: number): number =>
  inTexts === 0 ? 0 : Math.log2((all + 1) / inTexts)
const TELLING = 1

/** The beginnings of a word that are long enough to stand for it. */
function stemsOf(word: string): readonly string[] {
  const stems: string[] = []
  for (let end = SHORTEST_STEM; end < word.length; end++) stems.push(word.slice(0, end))
  return stems
}

const SHORTEST_STEM = 4

const rootsIn = (text: string): ReadonlySet<string> =>
  // "US" is no form of "use".
  new Set(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => (word === 'US' ? word : rootOf(word))))

/** What is left of a word without its ending, so that a stem made elsewhere meets any form: mine, mining, mined. */
export function rootOf(word: string): string {
  const lower = word.toLowerCase()
  const root = lower.replace(/(?:ings?|ed|ies|es|s|e|y|i)$/, '')
  return root.length >= 2 ? root : lower
}
