import type { Idea } from '../idea.ts'
import type { Kinds } from '../kinds.ts'

/** Joins neighbours that mean something together, where the question has what it looks for. */
export interface Step {
  /** Kinds of idea, or texts, of which there must be one, or the step changes nothing. */
  readonly needs: Kinds
  /** And one of these. */
  readonly besides?: Kinds
  readonly step: (ideas: readonly Idea[]) => readonly Idea[]
}
