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
  const roots = [...new Set(topic.map(rootOf))]
  const texts = items.map((item) => readOnce(item, textOf))
  const frequency = (root: string) =>
    texts.filter(({ title, body }) => holds(title, root) || holds(body, root)).length
  const weights = new Map(roots.map((root) => [root, weightOf(frequency(root), items.length)]))
  const matches = items.map((item, i) => ({ item, ...scoreOf(texts[i]!, weights) }))
  return matches.filter((match) => match.score >= TELLING).sort((a, b) => b.score - a.score)
}

interface Roots {
  readonly title: ReadonlySet<string>
  readonly body: ReadonlySet<string>
}

/** The texts of a package never change, so each is taken apart once in its life. */
const READ = new WeakMap<object, Roots>()

function readOnce<T extends object>(item: T, textOf: (item: T) => Text): Roots {
  const known = READ.get(item)
  if (known) return known
  const { title, body } = textOf(item)
  const roots = { title: rootsIn(title), body: rootsIn(body) }
  READ.set(item, roots)
  return roots
}

/** A word in half of all texts or more tells nothing apart. */
const weightOf = (inTexts: number, all: number): number =>
  inTexts === 0 ? 0 : Math.log2((all + 1) / inTexts)
const TELLING = 1

function scoreOf(
  { title, body }: Roots,
  weights: ReadonlyMap<string, number>,
): { score: number; words: number } {
  let score = 0
  let words = 0
  for (const [root, weight] of weights) {
    const times = holds(title, root) ? 2 : holds(body, root) ? 1 : 0
    score += times * weight
    words += times > 0 ? 1 : 0
  }
  return { score, words }
}

/** Stems made elsewhere can be shorter or longer than ours: materi, material. */
function holds(roots: ReadonlySet<string>, root: string): boolean {
  if (roots.has(root)) return true
  if (root.length < 4) return false
  for (const each of roots) if (isStemOf(each, root) || isStemOf(root, each)) return true
  return false
}

const isStemOf = (stem: string, word: string): boolean => stem.length >= 4 && word.startsWith(stem)

const rootsIn = (text: string): ReadonlySet<string> =>
  // "US" is no form of "use".
  new Set(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => (word === 'US' ? word : rootOf(word))))

/** What is left of a word without its ending, so that a stem made elsewhere meets any form: mine, mining, mined. */
export function rootOf(word: string): string {
  const lower = word.toLowerCase()
  const root = lower.replace(/(?:ings?|ed|ies|es|s|e|y|i)$/, '')
  return root.length >= 2 ? root : lower
}
