import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { amountForm, moveAt } from '../words.ts'

/** The word that says by what the partners are ranked: how much they rose, or fell. */
export const growthAt = (clause: Clause, intent: Draft): number | undefined =>
  clause.first('rank', 'gainers') ??
  clause.first('rank', 'losers') ??
  clause.first('rank', 'movers') ??
  directionMost(clause) ??
  movesMore(clause, intent) ??
  largestRise(clause) ??
  changeOfEach(clause)

/**
 * "dropped most", "the biggest fall": who lost the largest amount; in percent a buyer of next to nothing would lead.
 * "Fastest", "steepest", "yoy", "growth" and "gainers" are of rates, and a share that moved has points.
 */
export function growthForm(clause: Clause, { quantity }: Draft, at: number): Pick<Draft, 'form'> {
  const form = amountForm(clause)
  if (form.form || quantity === 'share' || clause.stands('percent') || clause.was(at, 'rank', 'movers'))
    return form
  if (clause.was(at, 'change') || clause.was(at, 'kind')) return {}
  const isRate = ofRates.test(clause.ideas[at]!.text) || clause.ideas.some(({ text }) => speeds.test(text))
  return isRate ? {} : { form: 'amount' }
}
const speeds = /^(?:fastest|faster|steepest|sharpest|strongest|yoy|y\/y|mom|m\/m|qoq|q\/q)$/
const ofRates =
  /fast|steep|sharp|strong|grow(?:th|ers?|ing)|(?:gain|ris|fall|los|declin|perform|mov|winn)ers?\b|performing|shrinking|rate/

export function takeMost(clause: Clause): void {
  clause.ideas.forEach((idea, at) => {
    if (mostOrMore.has(idea.text)) clause.take(at)
  })
}

const mosts = ['most', 'the most', 'fastest', 'hardest', 'the hardest', 'steepest', 'sharpest']
const mostOrMore = textsOf(...mosts, 'more', 'faster')
const mostOrLeast = textsOf(...mosts, 'least')

/** "which partner grew … the most": the verb and its "most" stand apart. */
function directionMost(clause: Clause): number | undefined {
  const at = moveAt(clause)
  if (at === undefined || !hasListNoun(clause)) return undefined
  const most = clause.ideas.findIndex((idea, i) => i > at && mostOrLeast.has(idea.text))
  return most >= 0 ? at : undefined
}

/** "which of them grew more" after several that were set side by side. */
function movesMore(clause: Clause, { previous }: Draft): number | undefined {
  if (previous?.along !== 'partner' || clause.ideas.some(({ place }) => place)) return undefined
  const at = moveAt(clause)
  const asks = hasListNoun(clause) || clause.first('which') !== undefined
  // "gained more" after shares is of the shares
  if (!asks || (previous.quantity !== 'amount' && previous.quantity !== 'change')) return undefined
  return at !== undefined && /^(?:more|faster)$/.test(clause.ideas[clause.after(at)]?.text ?? '')
    ? at
    : undefined
}

/** "the largest yoy increase": rank word and noun with the kind of change between them. */
function largestRise(clause: Clause): number | undefined {
  const order = clause.first('order')
  const at = clause.all('direction').find((i) => order !== undefined && i > order && i <= order + 3)
  return at !== undefined && hasListNoun(clause) ? at : undefined
}

/** "growth by destination", "exports by country, yoy": the change of each, the largest rise first. */
function changeOfEach(clause: Clause): number | undefined {
  const isOfEach = (at: number): boolean =>
    /^(?:by|per) /.test(clause.ideas[at]!.text) ||
    clause.was(at - 1, 'each') ||
    clause.ideas[at - 1]?.text === 'per'
  if (![...clause.all('noun'), ...clause.all('agent')].some(isOfEach) || clause.hasAny(ofOther))
    return undefined
  if (clause.all('quantity').some((at) => !clause.was(at, 'quantity', 'share'))) return undefined
  return clause.first('change', 'any') ?? clause.first('kind')
}

const ofOther = kindsOf(
  ...(['direction', 'extreme', 'order', 'grain', 'yesno', 'more', 'difference', 'contribution'] as const),
  ...(['explain', 'a top', 'a threshold', 'streak', 'count'] as const),
)
