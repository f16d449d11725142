import type { Clause } from '../../clause.ts'

/**
 * "goods of which China supplies more than half", "which goods does the UK import over 80% from China": the part is
 * China's of each good. In "goods above 10% of UK imports from China" it is the good's, of all that comes from there.
 */
export function isOfEach(clause: Clause): boolean {
  const at = clause.ideas.findIndex(({ threshold }) => threshold)
  return isHolderBefore(clause, at) || isEndBehind(clause, at + 1)
}

/** Whose part it is stands before, with a verb, and the flow that it is a part of behind. */
function isHolderBefore(clause: Clause, at: number): boolean {
  const holds = clause.ideas.some(
    ({ place }, i) =>
      place !== undefined &&
      i < at &&
      (clause.was(clause.after(i), 'verb') || having.test(clause.ideas[i + 1]?.text ?? '')),
  )
  return holds && clause.ideas.some((_, i) => i > at && clause.was(i, 'flow'))
}
const having = /^(?:have|has|had|holds?|held|accounts?|accounted|makes?|made)/

/** "from China", right behind the number. */
const isEndBehind = (clause: Clause, at: number): boolean =>
  /^(?:from|to)$/.test(clause.ideas[at]?.text ?? '') && clause.ideas[clause.after(at)]?.place !== undefined
