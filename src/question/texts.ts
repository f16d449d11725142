/**
 * Texts that some rule looks for. People use the same few thousand words again and again: to which groups one belongs
 * is found out once, and not by every rule for every word of every question.
 */
export interface TextGroup extends Texts {
  readonly has: (text: string) => boolean
}

/** A set of groups, a bit each: the 288 of them in nine words, since the engine's whole numbers have 32 bits. */
export interface Texts {
  readonly texts1: number
  readonly texts2: number
  readonly texts3: number
  readonly texts4: number
  readonly texts5: number
  readonly texts6: number
  readonly texts7: number
  readonly texts8: number
  readonly texts9: number
}

/** The group of exactly these texts; rules that look for the same have one between them. */
export function textsOf(...texts: readonly string[]): TextGroup {
  const name = [...texts].sort().join('|')
  const known = exact.get(name)
  if (known) return known
  const all = new Set(texts)
  const group = grouped((text) => all.has(text))
  exact.set(name, group)
  return group
}

/** The group of the texts that are among these, which may be read from a table when they are asked for first. */
export const textsIn = ({ has }: Pick<TextGroup, 'has'>): TextGroup => grouped(has)

/** The group of the texts that look like this. */
export const textsLike = (pattern: RegExp): TextGroup => grouped((text) => pattern.test(text))

/** All groups that a text belongs to. */
export function groupsOf(text: string): Texts {
  const known = knownTexts.get(text)
  if (known !== undefined) return known
  const found = {
    texts1: 0,
    texts2: 0,
    texts3: 0,
    texts4: 0,
    texts5: 0,
    texts6: 0,
    texts7: 0,
    texts8: 0,
    texts9: 0,
  }
  for (const group of groups) if (group.has(text)) addTexts(found, group)
  if (knownTexts.size < MOST_TEXTS && text.length <= LONGEST) knownTexts.set(text, found)
  return found
}

export function addTexts(set: Writable<Texts>, texts: Texts): void {
  set.texts1 |= texts.texts1
  set.texts2 |= texts.texts2
  set.texts3 |= texts.texts3
  set.texts4 |= texts.texts4
  set.texts5 |= texts.texts5
  set.texts6 |= texts.texts6
  set.texts7 |= texts.texts7
  set.texts8 |= texts.texts8
  set.texts9 |= texts.texts9
}
type Writable<T> = { -readonly [K in keyof T]: T[K] }

const groups: TextGroup[] = []
const exact = new Map<string, TextGroup>()
const MOST_GROUPS = 288
const knownTexts = new Map<string, Writable<Texts>>()
const MOST_TEXTS = 20_000
const LONGEST = 40

function grouped(has: TextGroup['has']): TextGroup {
  const at = groups.length
  if (at >= MOST_GROUPS) throw new Error(`more than ${MOST_GROUPS} groups of texts`)
  const group = {
    texts1: bitIn(0, at),
    texts2: bitIn(1, at),
    texts3: bitIn(2, at),
    texts4: bitIn(3, at),
    texts5: bitIn(4, at),
    texts6: bitIn(5, at),
    texts7: bitIn(6, at),
    texts8: bitIn(7, at),
    texts9: bitIn(8, at),
    has,
  }
  groups.push(group)
  for (const [text, found] of knownTexts) if (has(text)) addTexts(found, group)
  return group
}

/** The bit of group `at` in the word `word`, or none where it stands in another. */
const bitIn = (word: number, at: number): number => (at >> 5 === word ? 1 << (at & 31) : 0)
