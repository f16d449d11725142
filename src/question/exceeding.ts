import type { Clause } from './clause.ts'

/** "by how much does cobalt exceed nickel", "do nickel imports exceed cobalt imports": the verb between two goods sets them apart. */
export const exceedsGood = (clause: Clause, at: number): boolean =>
  clause.was(at, 'more') &&
  clause.stands('difference') &&
  clause.ideas.filter(({ good }) => good).length === 2 &&
  clause.ideas[clause.after(at)]?.good !== undefined &&
  endsInGood(clause, at - 1)

/** "cobalt", "cobalt imports" */
const endsInGood = (clause: Clause, at: number): boolean =>
  clause.ideas[clause.was(at, 'flow') ? at - 1 : at]?.good !== undefined
