import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { comparisons } from './compare.ts'
import { type Draft, set } from './intent.ts'
import { grainOf } from './words.ts'

export function readUnitValue(clause: Clause, intent: Draft): void {
  const units = [...clause.all('unit', 'USD/kg'), ...clause.all('unit', 'USD/t')]
  const words = clause.all('quantity', 'unit_value')
  if (words.length + units.length === 0 && !clause.ideas.some(isPrice) && !asksWhoPaysMost(clause)) return
  // "cheapest" tells the order as well, "cheaper" who is set against whom, "got cheaper" which way
  clause.take(...words.filter((at) => !alsoTelling.some((kind) => clause.was(at, kind))))
  set(intent, { quantity: 'unit_value' })
  clause.takeAll('quantity', 'average')
}

const alsoTelling = ['order', 'more', 'direction']

/** "who pays the most": for a kilogram; "who paid the most in June" is of what was paid in all. */
const asksWhoPaysMost = (clause: Clause): boolean =>
  clause.hasAny(paying) &&
  (clause.stands('ask') || clause.stands('noun') || clause.stands('agent')) &&
  clause.ideas.some(({ text }, at) => /^pays?\b/.test(text) && clause.was(at, 'paying') && isMost(clause, at))
const paying = kindsOf('paying')

/** "pay the most for", "pays least"; "pays most of it" is of the whole. */
function isMost(clause: Clause, pays: number): boolean {
  const at = clause.after(pays)
  return /^(?:the )?(?:most|least)$/.test(clause.ideas[at]?.text ?? '') && clause.ideas[at + 1]?.text !== 'of'
}

/** "over $15 per kg" */
const isPrice = ({ threshold, amount }: Idea): boolean =>
  prices.has(threshold?.unit ?? '') || prices.has(amount?.unit ?? '')
const prices: ReadonlySet<string> = new Set(['USD/kg', 'USD/t'])

/** "average monthly change": a mean of rates, which is neither an average level nor a change of one. */
const isOfChange = (clause: Clause): boolean =>
  clause.all('quantity', 'average').some((at) => {
    const next = clause.was(at + 1, 'grain') ? at + 2 : at + 1
    return clause.was(next, 'change') || clause.was(next, 'direction') || clause.was(next, 'kind')
  })

const saysMonth = (clause: Clause): boolean => clause.says(/\bmonth(?:s|ly)?\b/)

/** "monthly average of Q1 and Q2": of quarters named one by one the mean is of quarters. */
const listsPeriods = (clause: Clause): boolean =>
  !clause.hasAny(comparisons) && clause.ideas.filter(({ period }) => period).length > 1

export function readAverage(clause: Clause, intent: Draft): void {
  if (isOfChange(clause) || !clause.takeAll('quantity', 'average')) return
  const grain = grainOf(clause)
  const isPer = clause.all('grain').every((at) => /^(?:per |an? )|ly$|^annual$/.test(clause.ideas[at]!.text))
  clause.takeAll('grain')
  set(intent, { quantity: 'average' })
  // "average annual exports"; "average exports by quarter" is a mean for each of them
  // after a series by year the mean of its months has to be asked for
  if ((intent.previous || listsPeriods(clause)) && saysMonth(clause)) set(intent, { grain: 'month' })
  if (isPer && grain !== 'month' && !intent.operation) set(intent, grain ? { grain } : {})
}
