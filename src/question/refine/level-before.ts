import { type Idea, withMeaning } from '../idea.ts'

/** "back to the pre-April level": the level of the month before, and not of all that came till then. */
export function refineLevelBefore(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ period, text }, i) =>
      period?.kind === 'until' &&
      period.exclusive === true &&
      'grain' in period.end &&
      period.end.grain === 'month' &&
      /^(?:the )?pre[ -]/.test(text) &&
      /^levels?$/.test(ideas[i + 1]?.text ?? ''),
  )
  const period = ideas[at]?.period
  if (period?.kind !== 'until') return ideas
  return ideas.map((idea, i) =>
    i === at
      ? withMeaning(idea, { period: { kind: 'before', unit: 'month', count: 1, of: period.end } })
      : idea,
  )
}
