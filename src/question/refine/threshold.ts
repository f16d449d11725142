import type { Relation, Threshold } from '../../query/threshold.ts'
import { type Amount, has, type Idea, merge, senseOf } from '../idea.ts'
import { amountOf, isRankWord, partOrMultiple, skipArticles, threeQuarters } from './threshold-amount.ts'
import { equals, keptTo, movesPast, otherSide, relationOf } from './threshold-relation.ts'

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
