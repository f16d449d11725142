import type { Relation, Threshold } from '../../query/threshold.ts'
import { type Amount, has, type Idea, merge, senseOf } from '../idea.ts'

/** Puts a relation and an amount together: "above 5,500 tonnes", "more than 50%", "at least double", "5 t or more". */
export function refineThresholds(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = thresholdAt(ideas, at)
    if (found) {
      refined.push(merge(ideas, at, found.to, { threshold: found.threshold }))
      at = found.to
    } else refined.push(ideas[at++]!)
  }
  return refined
}

interface Found {
  readonly to: number
  readonly threshold: Threshold
}

function thresholdAt(ideas: readonly Idea[], at: number): Found | undefined {
  if (movesPast(ideas, at)) return thresholdAt(ideas, at + 1)
  const relation = relationOf(ideas[at]) ?? keptTo(ideas, at) ?? equals(ideas, at)
  if (relation !== undefined) {
    const number = skipArticles(ideas, otherSide(ideas, at, relation) ?? at + 1)
    const minus = belowZero(ideas, number)
    if (minus) return { to: number + 2, threshold: { relation, ...minus } }
    const amount = amountOf(ideas[number]) ?? threeQuarters(ideas, number)
    if (amount && !isRankWord(ideas, at, number))
      return {
        to: number + 1,
        threshold: {
          relation: halved(relation, amount),
          ...past(amount),
          ...(exact.has(ideas[at]!.text) ? { near: 'exactly' as const } : {}),
          ...(isWrittenOut(ideas[number]!, amount) ? { chosen: true as const } : {}),
        },
      }
    return undefined
  }
  return worseThan(ideas, at) ?? withBehind(ideas, at)
}

/** "300 USD", as the bot writes it, is of dollars; "$30" of trade in millions can be the price of a kilogram. */
const isWrittenOut = ({ text }: Idea, { unit, value }: Amount): boolean =>
  unit === 'USD' && value < FEW_DOLLARS && text.endsWith('usd')
const FEW_DOLLARS = 1000

/** "a drop worse than 50%": more of a fall; of a level it is open which side is the worse. */
function worseThan(ideas: readonly Idea[], at: number): Found | undefined {
  const amount =
    ideas[at]?.text === 'worse' && ideas[at + 1]?.text === 'than' ? amountOf(ideas[at + 2]) : undefined
  const isOfFall = ideas.slice(0, at).some((idea) => has(idea, 'direction', 'down'))
  return amount?.unit === 'percent' && isOfFall
    ? { to: at + 3, threshold: { relation: 'above', ...past(amount) } }
    : undefined
}

/** "a change below -20%": a fall of more than that. */
function belowZero(ideas: readonly Idea[], at: number): Amount | undefined {
  const amount = ideas[at]?.text === '-' ? amountOf(ideas[at + 1]) : undefined
  return amount?.unit === 'percent' ? { ...past(amount), value: -amount.value } : undefined
}

/** "5,000 t or more", "doubled or more", "two fifths or less" */
function withBehind(ideas: readonly Idea[], at: number): Found | undefined {
  const behind = senseOf(ideas[at + 1], 'relation') as Relation | undefined
  const amount = ideas[at]?.amount ?? (behind && partOrMultiple(ideas[at]!))
  if (!amount || !behind || !/^or /.test(ideas[at + 1]!.text)) return undefined
  return { to: at + 2, threshold: { relation: halved(behind, amount), ...past(amount) } }
}

function partOrMultiple(idea: Idea): Amount | undefined {
  const fraction = senseOf(idea, 'fraction')
  if (fraction !== undefined) return { value: Number(fraction), unit: 'percent' }
  const multiple = senseOf(idea, 'multiple')
  return multiple === undefined ? undefined : { value: Number(multiple), unit: 'ratio' }
}

/** "over or under 5,000 t": one of the two is true, and the first is judged. */
function otherSide(ideas: readonly Idea[], at: number, relation: Relation): number | undefined {
  if (!sides.includes(relation)) return undefined
  if (/^or (?:above|below)$/.test(ideas[at + 1]?.text ?? '')) return at + 2
  return has(ideas[at + 1], 'or') && sides.includes(relationOf(ideas[at + 2])!) ? at + 3 : undefined
}

const sides: readonly Relation[] = ['above', 'below']

/** "over three quarters of UK nickel": a part of it; "over three quarters of 2025" is a time. */
const threeQuarters = (ideas: readonly Idea[], at: number): Amount | undefined =>
  ideas[at]?.text === 'three quarters' &&
  ideas[at + 1]?.text === 'of' &&
  !ideas.slice(at + 2, at + 4).some(({ period }) => period)
    ? { value: 75, unit: 'percent' }
    : undefined

/** "above", and verbs that elsewhere set two things against each other: "outstripped 6,000 t". */
const relationOf = (idea: Idea | undefined): Relation | undefined =>
  (senseOf(idea, 'relation') ?? (/^out/.test(idea?.text ?? '') ? senseOf(idea, 'more') : undefined)) as
    | Relation
    | undefined

/** "July = 5,577 t?" */
const equals = (ideas: readonly Idea[], at: number): Relation | undefined =>
  ideas[at]?.text === '=' && ideas[at + 1]?.amount?.unit !== undefined ? 'equal' : undefined

/** "stayed within 5,500 t" */
const keptTo = (ideas: readonly Idea[], at: number): Relation | undefined =>
  ideas[at]?.text === 'within' && /^(?:stay|remain)(?:s|ed)?$/.test(ideas[at - 1]?.text ?? '')
    ? 'at_most'
    : undefined

/** "declined below 100 t": the level that was reached; "declined by more than 100 t" is the change. */
const movesPast = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'direction') && levels.has(ideas[at + 1]?.text ?? '')

const levels = new Set(['below', 'under', 'beneath', 'above', 'past', 'short of'])

/** What is past a number is past it to the letter, whatever its last digit. */
const past = ({ step: _step, ...amount }: Amount): Amount => amount

const exact = new Set(['exactly', 'precisely'])

/** "more than halved" is less than half. */
const halved = (relation: Relation, { value, unit }: Amount): Relation =>
  unit !== 'ratio' || value >= 1
    ? relation
    : relation === 'above'
      ? 'below'
      : relation === 'at_least'
        ? 'at_most'
        : relation

/** "the", "a total of", a comma inside a phrase: "topped the 6,000 t mark". */
function skipArticles(ideas: readonly Idea[], at: number): number {
  let next = at
  while (
    next < at + 2 &&
    ['the', 'a', 'a total of', 'about', 'around', 'that of'].includes(ideas[next]?.text ?? '')
  )
    next++
  return next
}

/** "hit a six-month high": the number is of the months. */
const isLengthOfHigh = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[ideas[at]?.text === '-' ? at + 1 : at], 'month_high')

/** "top 5", "over 3 months" and "past 2 years" are a rank and spans, not thresholds: those numbers have no unit. */
function isRankWord(ideas: readonly Idea[], relation: number, number: number): boolean {
  const { text } = ideas[relation]!
  if (ideas[number]?.amount?.unit) return false
  if (isLengthOfHigh(ideas, number + 1)) return true
  if (text === 'over' && (has(ideas[number + 1], 'held') || has(ideas[number + 1], 'noun'))) return true
  if (text === 'top') return true
  return (
    has(ideas[number + 1], 'grain') &&
    ['over', 'past', 'pass', 'at least'].includes(text) &&
    text !== 'at least'
  )
}

function amountOf(idea: Idea | undefined): Amount | undefined {
  if (!idea) return undefined
  if (idea.amount) return idea.amount
  if (idea.number && idea.number.suffix === '') return { value: idea.number.value }
  const part = partOrMultiple(idea)
  if (part && !(part.unit === 'ratio' && part.value === 0.5)) return part
  const word = senseOf(idea, 'number')
  return word === undefined || idea.text === 'one' ? undefined : { value: Number(word) }
}
