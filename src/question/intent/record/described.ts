import type { Clause } from '../../clause.ts'

/**
 * "from the May trough to August, the rebound": two periods and a change; the extreme only describes one of them. "Rose to
 * the highest since May" is of the highest.
 */
export const isOnlyDescribed = (clause: Clause): boolean =>
  !clause.all('extreme').some((at) => isSinceThen(clause, at)) &&
  clause.ideas.filter((idea) => idea.period).length > 1 &&
  (clause.first('direction') !== undefined || clause.first('change') !== undefined) &&
  clause.first('grain') === undefined

const isSinceThen = ({ ideas }: Clause, at: number): boolean =>
  ideas[ideas[at + 1]?.text === 'level' ? at + 2 : at + 1]?.period?.kind === 'since'

/** "after the May 2025 low, when did exports pass 5,000 t again": the extreme says which month it was. */
export const isOfStart = (clause: Clause): boolean =>
  clause.ideas.some(({ threshold }) => threshold) &&
  clause.all('extreme').every((at) => {
    const { period } = clause.ideas[at - 1] ?? {}
    return period?.kind === 'since' && period.exclusive === true
  })

/** "the May high vs the June low": the periods are named, and nothing is searched. */
export const setsPeriodsAgainst = (clause: Clause): boolean =>
  (clause.first('versus') !== undefined || clause.first('compare') !== undefined) &&
  clause.ideas.filter((idea) => idea.period).length > 1
