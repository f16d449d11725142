import type { Clause } from '../clause.ts'

/** "bought"; "imported", and "import" before what tells how much: elsewhere it is a noun. */
export function deedAt(clause: Clause, at: number): string | undefined {
  const verb = clause.value(at, 'verb')
  if (verb) return verb
  const isDeed = clause.was(at, 'flow') && deeds.has(clause.ideas[at]!.text) && tellsHowMuch(clause, at + 1)
  return isDeed ? clause.value(at, 'flow') : undefined
}
const deeds = new Set(['import', 'imports', 'imported', 'export', 'exports', 'exported'])

const tellsHowMuch = (clause: Clause, at: number): boolean =>
  clause.was(at, 'more') || clause.was(at, 'extreme') || clause.was(at, 'order') || clause.was(at, 'ever')

/** "who bought", "which country sold" */
export const asksWho = (clause: Clause): boolean =>
  clause.first('ask', 'who') !== undefined ||
  clause.first('which') !== undefined ||
  clause.all('noun', 'partner').some((at) => /^wh/.test(clause.ideas[at]!.text))

/** "first", "ever", "always": when somebody did it, between who did it and what was done. */
export const isMoment = (clause: Clause, at: number): boolean =>
  clause.ideas[at] !== undefined && (moments.has(clause.ideas[at]!.text) || clause.was(at, 'quantifier'))
const moments: ReadonlySet<string> = new Set(['first', 'last', 'ever', 'finally', 'previously'])
