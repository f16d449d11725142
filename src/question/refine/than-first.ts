import { has, type Idea, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** Verbs that stand between the one it is held against and who is asked about. */
export const helpingVerbs = textsOf('did', 'does', 'do')

/**
 * "how much more than the US did Germany buy", "how many times as many as the US did Germany take": what it is held
 * against stands before the verb; behind it is where it mostly stands, and is looked for.
 */
export function refineThanFirst(ideas: readonly Idea[]): readonly Idea[] {
  const helps = ideas.findIndex(({ text }) => helpingVerbs.has(text))
  const base = placeBefore(ideas, helps)
  const deed = deedBehind(ideas, helps)
  if (base < 0 || deed < 0) return ideas
  const [before, than] = asDistance(ideas, base)
  const order = [
    ...before,
    ...ideas.slice(helps, deed + 1),
    than,
    ...ideas.slice(base + 1, helps),
    ...ideas.slice(deed + 1),
  ]
  // what was typed stays where it was typed; only the row is another
  return order.map((idea, at) => withMeaning(idea, { from: ideas[at]!.from, to: ideas[at]!.to }))
}

/** What stands before "than", and "than": "how much", "more than" is how much more it is; "how much" alone is the amount. */
function asDistance(ideas: readonly Idea[], base: number): readonly [readonly Idea[], Idea] {
  const before = ideas.slice(0, base)
  const than = ideas[base]!
  const asked = before.at(-1)
  if (!asked || !/^how (?:much|many)$/.test(asked.text) || !/^(?:more|less) than$/.test(than.text))
    return [before, than]
  const distance = withMeaning(asked, { senses: [newSense('difference', 'difference')] })
  return [[...before.slice(0, -1), distance], withMeaning(than, { senses: [newSense('than', 'than')] })]
}

/** Where "than the US" begins, with a measure before it and the verb right behind it; or -1. */
function placeBefore(ideas: readonly Idea[], helps: number): number {
  if (helps < 2 || !ideas[helps - 1]?.place) return -1
  const than = ideas[helps - 2]!.text === 'the' ? helps - 3 : helps - 2
  // "how many times did Germany" counts them
  if (ideas[than - 1]?.text === 'how many times') return -1
  const isMeasured = ideas.slice(0, than + 1).some((idea) => measured.some((kind) => has(idea, kind)))
  return isMeasured && isThan(ideas[than]) ? than : -1
}

const measured = ['difference', 'ratio', 'multiple', 'more', 'percent']

const isThan = (idea: Idea | undefined): boolean =>
  idea !== undefined && (has(idea, 'than') || idea.text === 'as' || / (?:than|as)$/.test(idea.text))

/** "did Germany buy": where the verb stands, or -1. */
function deedBehind(ideas: readonly Idea[], helps: number): number {
  const who = ideas[helps + 1]?.text === 'the' ? helps + 2 : helps + 1
  const deed = ideas[who + 1]
  const isDeed = ['verb', 'taking', 'flow'].some((kind) => has(deed, kind))
  return ideas[who]?.place && isDeed ? who + 1 : -1
}
