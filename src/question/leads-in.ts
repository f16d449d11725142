import { has, type Idea } from './idea.ts'

/** "please", "now", "in June 2025,", "according to the data:" lead in to a question, and ask nothing of their own. */
export const leadsIn = (idea: Idea): boolean =>
  !idea.isWord || idea.period !== undefined || leading.some((kind) => has(idea, kind))

const leading = ['filler', 'talk', 'still', 'trade'] as const
