/**
 * Texts that some rule looks for. People use the same few thousand words again and again: to which groups one belongs
 * is found out once, and not by every rule for every word of every question.
 */
export interface TextGroup extends Texts {
  readonly has: (text: string) => boolean
}

/** A set of groups, a bit each: the 64 of them in two words, since the engine's whole numbers have 32 bits. */
export interface Texts {
  readonly texts: number
  readonly moreTexts: number
}

/** The group of exactly these texts. */
export function textsOf(...texts: readonly string[]): TextGroup {
  const all = new Set(texts)
  return grouped((text) => all.has(text))
}

/** The group of the texts that look like this. */
export const textsLike = (pattern: RegExp): TextGroup => grouped((text) => pattern.test(text))

/** All groups that a text belongs to. */
export function groupsOf(text: string): Texts {
  const known = knownTexts.get(text)
  if (known !== undefined) return known
  const found = { texts: 0, moreTexts: 0 }
  for (const group of groups) if (group.has(text)) addTexts(found, group)
  if (knownTexts.size < MOST_TEXTS && text.length <= LONGEST) knownTexts.set(text, found)
  return found
}

export function addTexts(set: { texts: number; moreTexts: number }, { texts, moreTexts }: Texts): void {
  set.texts |= texts
  set.moreTexts |= moreTexts
}

const groups: TextGroup[] = []
const MOST_GROUPS = 64
const knownTexts = new Map<string, Texts>()
const MOST_TEXTS = 20_000
const LONGEST = 40

function grouped(has: TextGroup['has']): TextGroup {
  const at = groups.length
  if (at >= MOST_GROUPS) throw new Error(`more than ${MOST_GROUPS} groups of texts`)
  const group = { texts: at < 32 ? 1 << at : 0, moreTexts: at < 32 ? 0 : 1 << (at - 32), has }
  groups.push(group)
  knownTexts.clear()
  return group
}
