import type { Clause } from '../../clause.ts'
import { isYearlyMove } from '../../mentions/words.ts'
import type { Draft } from '../intent.ts'

/** "what part of the October gain", "how much of the rise": the share is of the change, not of the level. */
export const isPartOfChange = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'quantity', 'share') &&
      (leadsToMove(clause, at) ||
        clause.ideas.some((_, i) => i > at && (isInMove(clause, i) || isInWhole(clause, at, i)))),
  )

/** "account for most of the y/y rise", "percentage of the June increase": nothing but when and how much stands between. */
function leadsToMove(clause: Clause, at: number): boolean {
  const { ideas } = clause
  const { text } = ideas[at]!
  if (/ of the total$/.test(text)) return isMoveOfWhole(clause, at, at + 1)
  let of = / of$/.test(text) || amounting.test(text)
  for (let i = at + 1; i < ideas.length; i++) {
    if (clause.was(i, 'direction') || clause.was(i, 'change') || isYearlyMove(clause, i)) return of
    const idea = ideas[i]!
    if (idea.text === 'of' || / of$/.test(idea.text)) of = true
    else if (whole.test(idea.text)) return of && isMoveOfWhole(clause, at, i + 1)
    else if (!isBetween(clause, i)) return false
  }
  return false
}

/** "how much of that change": the one that was told. */
const isBetween = (clause: Clause, at: number): boolean => {
  const { threshold, period } = clause.ideas[at]!
  return (
    !!(threshold || period) || clause.was(at, 'kind') || clause.was(at, 'back', 'this') || clause.isFiller(at)
  )
}
const amounting = /^(?:account|make|makes|made|represent)/

/** "what share of the total rise", "the US share of the overall fall", and not "did the US share of the total rise". */
const isMoveOfWhole = ({ ideas }: Clause, share: number, at: number): boolean =>
  moves.test(ideas[at]?.text ?? '') &&
  (/^(?:what|which)$/.test(ideas[share - 1]?.text ?? '') ||
    !ideas.slice(0, share).some(({ text }) => doing.test(text)))
const moves =
  /^(?:the )?(?:rise|increase|gain|growth|fall|drop|decline|decrease|jump|slump|plunge|change)(?: (?:in|of))?$/
const doing = /\b(?:did|do|does|has|have|had)\b/
const whole = /^(?:total|overall|entire)$/

/** "the share of the US in the total fall" */
const isInWhole = (clause: Clause, share: number, at: number): boolean =>
  whole.test(clause.ideas[at - 1]?.text ?? '') &&
  /^(?:the|in|of)$/.test(clause.ideas[at - 2]?.text ?? '') &&
  isMoveOfWhole(clause, share, at)

/** "China's share in the growth of exports", "the share of Japan in the increase", and not "its share is in decline" */
function isInMove({ ideas }: Clause, at: number): boolean {
  const [, the, of] = nounOfMove.exec(ideas[at]!.text) ?? []
  const hasArticle = the !== undefined || /^the$/.test(ideas[at - 1]?.text ?? '')
  const before = ideas[hasArticle && the === undefined ? at - 2 : at - 1]?.text ?? ''
  const next = of === undefined ? ideas[at + 1]?.text : of.trim()
  const whole = ideas[of === undefined ? at + 2 : at + 1]
  const isOfSomething = /^(?:of|in)$/.test(next ?? '') && whole !== undefined && !whole.period
  return nounOfMove.test(ideas[at]!.text) && /^(?:in|of)$/.test(before) && (isOfSomething || hasArticle)
}
const nounOfMove =
  /^(the )?(?:growth|rise|increase|gain|fall|drop|decline|decrease|jump|slump|plunge)( (?:of|in))?$/

/** "what share of the increase", "how much of it, in percent": in percent of it, and not in points of the whole. */
const partForm = (clause: Clause, { yesNo }: Draft): Pick<Draft, 'form'> =>
  (!yesNo && clause.stands('percent')) ||
  clause.ideas.some(
    ({ text }, at) =>
      clause.was(at, 'quantity', 'share') &&
      (inPercent.test(text) || (/^(?:part\b|%)/.test(text) && asked.test(clause.ideas[at - 1]?.text ?? ''))),
  )
    ? { form: 'percent' }
    : {}
const inPercent = /\b(?:share|percentage|percent|proportion|fraction|(?:what|which) part)\b/
const asked = /^(?:what|which)$/

/** "more than 10% of the rise": what is claimed of the part is in percent, too. */
export function setPart(clause: Clause, intent: Draft): void {
  const { claim } = intent
  clause.takeAll('explain')
  Object.assign(intent, { operation: 'contribution', quantity: 'amount', ...partForm(clause, intent) })
  if (claim?.kind === 'threshold' && !claim.threshold.unit)
    intent.claim = { ...claim, threshold: { ...claim.threshold, unit: 'percent' } }
}
