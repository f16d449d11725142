/**
 * Texts that some rule looks for. People use the same few thousand words again and again: to which groups one belongs
 * is found out once, and not by every rule for every word of every question.
 */
export interface TextGroup {
  readonly bit: number
  readonly has: (text: string) => boolean
}

/** The group of exactly these texts. */
export function textsOf(...texts: readonly string[]): TextGroup {
  const all = new Set(texts)
  return grouped((text) => all.has(text))
}

/** The group of the texts that look like this. */
export const textsLike = (pattern: RegExp): TextGroup => grouped((text) => pattern.test(text))

/** The bits of all groups that a text belongs to. */
export function groupsOf(text: string): number {
  const known = bitsOf.get(text)
  if (known !== undefined) return known
  let bits = 0
  for (const { bit, has } of groups) if (has(text)) bits |= bit
  if (bitsOf.size < MOST_TEXTS && text.length <= LONGEST) bitsOf.set(text, bits)
  return bits
}

const groups: TextGroup[] = []
const MOST_GROUPS = 32
const bitsOf = new Map<string, number>()
const MOST_TEXTS = 20_000
const LONGEST = 40

function grouped(has: TextGroup['has']): TextGroup {
  if (groups.length >= MOST_GROUPS) throw new Error(`more than ${MOST_GROUPS} groups of texts`)
  const group = { bit: 1 << groups.length, has }
  groups.push(group)
  bitsOf.clear()
  return group
}
