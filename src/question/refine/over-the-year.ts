import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "exports fell over the year in July", "change over the year": on the year. "Exports over the year" are those of it. */
export function refineOverTheYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isOverTheYear(ideas, i))
  if (at < 0 || !ideas.some((idea) => moving.some((kind) => has(idea, kind)))) return ideas
  const senses = [newSense('kind', 'year_on_year')]
  return [...ideas.slice(0, at), merge(ideas, at, at + 3, { senses }), ...ideas.slice(at + 3)]
}

const isOverTheYear = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'over' && ideas[at + 1]?.text === 'the' && ideas[at + 2]?.text === 'year'

const moving = ['direction', 'change', 'rank'] as const
