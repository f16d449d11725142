import type { Clause } from '../../clause.ts'

/** "top partners by year-on-year change", "buyers ranked by growth": what is ranked is how much each changed. */
export function takeByChange(clause: Clause): boolean {
  const at = clause.ideas.findIndex(
    (_, i) => clause.is(i, 'change', 'any') || clause.is(i, 'direction', 'up'),
  )
  let before = clause.before(at)
  while (clause.was(before, 'kind')) before = clause.before(before)
  if (at < 0 || clause.ideas[before]?.text !== 'by') return false
  clause.take(at)
  return true
}

/** "by change in value": how much it was in dollars, and not in percent. */
export const isOfMeasure = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'change', 'any') &&
      clause.was(at + 1, 'measure') &&
      clause.ideas[at + 1]!.text.startsWith('in '),
  )
