import type { Clause } from '../clause.ts'

/** The words of the question that have this sense, whether or not somebody consumed them, as the asker is told them. */
export const wordsWith = (clause: Clause, kind: string, value?: string): readonly string[] =>
  clause.ideas.filter((_, at) => clause.was(at, kind, value)).map(({ text }) => text)
