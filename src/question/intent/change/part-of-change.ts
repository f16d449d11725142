import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'

/** "what part of the October gain", "how much of the rise": the share is of the change, not of the level. */
export const isPartOfChange = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    if (!clause.was(at, 'quantity', 'share')) return false
    const next = [at + 1, at + 2, at + 3, at + 4].find(
      (i) => clause.was(i, 'direction') || clause.was(i, 'change'),
    )
    const of = idea.text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of'
    const ofAnother = clause.ideas.slice(at + 1, next).some((one) => one.good || one.place)
    return (
      (of && next !== undefined && !ofAnother) || clause.ideas.some((_, i) => i > at && isInMove(clause, i))
    )
  })

/** "China's share in the growth of exports" */
const isInMove = ({ ideas }: Clause, at: number): boolean =>
  nounOfMove.test(ideas[at]!.text) &&
  /^(?:in|of)$/.test(ideas[ideas[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '')
const nounOfMove = /^(?:the )?(?:growth|rise|increase|gain|fall|drop|decline|decrease|jump) (?:of|in)$/

/** "what share of the increase", "what percentage of the fall": in percent of it, and not in points of the whole. */
export const partForm = (clause: Clause): Pick<Draft, 'form'> =>
  clause.ideas.some(({ text }, at) => clause.was(at, 'quantity', 'share') && inPercent.test(text))
    ? { form: 'percent' }
    : {}
const inPercent = /\b(?:share|percentage|percent|proportion|fraction|%)/
