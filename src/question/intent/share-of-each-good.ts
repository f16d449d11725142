import type { Clause } from '../clause.ts'

/**
 * "which mineral does the UK depend on China for most", "which goods have the highest share from China": China's part of
 * each good. In "the largest share of UK imports from China" it is the good's, of all that comes from there.
 */
export const isPartOfEachGood = (clause: Clause): boolean =>
  clause.ideas.some(({ senses }) =>
    senses?.some(({ kind, value }) => kind === 'noun' && value === 'commodity'),
  ) &&
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'quantity', 'share') && (clause.was(at, 'taking') || isEndBehind(clause, at + 1)),
  )

/** "from China", "of from China" */
const isEndBehind = (clause: Clause, at: number): boolean => {
  const from = clause.ideas[at]?.text === 'of' ? at + 1 : at
  return (
    /^(?:from|to)$/.test(clause.ideas[from]?.text ?? '') &&
    clause.ideas[clause.after(from)]?.place !== undefined
  )
}
