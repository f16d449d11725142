import type { Clause } from '../../clause.ts'

/** Some words of a message, as the asker wrote them, whether or not somebody consumed them. */
export type Words = (clause: Clause) => readonly string[]

/** Those that have one of these senses, sense by sense. */
export const withSense =
  (...kinds: readonly string[]): Words =>
  (clause) =>
    kinds.flatMap((kind) => wordsOf(clause, (at) => clause.was(at, kind)))

export const withValue =
  (kind: string, value: string): Words =>
  (clause) =>
    wordsOf(clause, (at) => clause.was(at, kind, value))

export const like =
  (pattern: RegExp): Words =>
  (clause) =>
    wordsOf(clause, (at) => pattern.test(clause.ideas[at]!.text))

/** Those of several searches, one after the other. */
export const all =
  (...searches: readonly Words[]): Words =>
  (clause) =>
    searches.flatMap((search) => search(clause))

const wordsOf = ({ ideas }: Clause, isMeant: (at: number) => boolean): readonly string[] =>
  ideas.filter((_, at) => isMeant(at)).map(({ text }) => text)

/** What measures: "in tonnes", "by value". */
export const ofMeasure = withSense('measure', 'unit')

/** What names a time. */
export const ofPeriods: Words = (clause) => wordsOf(clause, (at) => clause.ideas[at]!.period !== undefined)
