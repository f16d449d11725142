import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/** Months that are looked for, one by one. */
export const monthsSought = textsLike(/\bmonths\b/)

/**
 * "in how many months did exports rise on the month before", "… by more than 20% on a year earlier": the month before
 * is that of each of them, and no period of its own.
 */
export function refineRoseOnBefore(ideas: readonly Idea[]): readonly Idea[] {
  const sought = ideas.findIndex(({ text, period }) => !period && monthsSought.has(text))
  const at = ideas.findIndex((_, i) => i > sought && kindAt(ideas, i) !== undefined)
  if (sought < 0 || at < 0 || !isMovedBefore(ideas, at)) return ideas
  const kind = merge(ideas, at - 1, at + 1, { senses: [newSense('kind', kindAt(ideas, at)!)] })
  return [...ideas.slice(0, at - 1), kind, ...ideas.slice(at + 1)]
}

/** "on the month before", "compared with a year earlier" */
function kindAt(ideas: readonly Idea[], at: number): string | undefined {
  const { period } = ideas[at]!
  const lead = ideas[at - 1]
  if (period?.kind !== 'before' || period.count !== 1 || period.of || period.year) return undefined
  return leads.test(lead?.text ?? '') || has(lead, 'versus') ? kinds.get(period.unit) : undefined
}

const leads = /^(?:on|from|over)$/

const kinds: ReadonlyMap<string, string> = new Map([
  ['month', 'month_on_month'],
  ['year', 'year_on_year'],
])

/** Between the move and what it is set against stands nothing but by how much. */
function isMovedBefore(ideas: readonly Idea[], at: number): boolean {
  const move = ideas.findLastIndex((idea, i) => i < at && has(idea, 'direction'))
  return move >= 0 && !ideas.slice(move + 1, at).some((idea) => idea.place ?? idea.good ?? has(idea, 'flow'))
}
