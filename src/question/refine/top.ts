import { type Idea, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { countOf, type Found, ofOrder, orderOf, sensesOf } from './top-found.ts'
import { firstOfList, numberThenNoun } from './top-list.ts'
import { ordinalThenOrder, rankedOrdinal } from './top-ordinal.ts'
import { runOfPlaces } from './top-run.ts'

/** Puts a rank word and its number together: "top 5", "top-5", "five biggest", "second largest", "bottom three". */
export function refineTops(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = topAt(ideas, at)
    if (found) {
      refined.push(merge(ideas, at, found.to, { top: found.top, senses: found.senses }))
      at = found.to
    } else refined.push(ideas[at++]!)
  }
  return refined
}

function topAt(ideas: readonly Idea[], at: number): Found | undefined {
  return (
    ratioOfTop(ideas, at) ??
    topInOneWord(ideas, at) ??
    runOfPlaces(ideas, at) ??
    orderThenNumber(ideas, at) ??
    numberThenOrder(ideas, at) ??
    ordinalThenOrder(ideas, at) ??
    numberThenNoun(ideas, at) ??
    firstOfList(ideas, at) ??
    rankedOrdinal(ideas, at)
  )
}

/** "CR3": the share of the top three. */
function ratioOfTop(ideas: readonly Idea[], at: number): Found | null {
  const match = /^cr(\d{1,2})$/.exec(ideas[at]!.text)
  return match && { to: at + 1, top: { order: 'top', limit: Number(match[1]) }, senses: ofShare }
}

/** "top5" */
function topInOneWord(ideas: readonly Idea[], at: number): Found | null {
  const match = /^top(\d{1,2})$/.exec(ideas[at]!.text)
  return match && { to: at + 1, top: { order: 'top', limit: Number(match[1]) }, senses: ofOrder }
}

const ofShare = [newSense('quantity', 'share')]

function orderThenNumber(ideas: readonly Idea[], at: number): Found | undefined {
  const order = orderOf(ideas[at])
  if (!order) return undefined
  const number = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  const limit = countOf(ideas[number])
  return limit === undefined
    ? undefined
    : { to: number + 1, top: { order, limit }, senses: sensesOf(ideas[at]) }
}

function numberThenOrder(ideas: readonly Idea[], at: number): Found | undefined {
  const limit = countOf(ideas[at])
  const order = orderOf(ideas[at + 1]) ?? extremeOf(ideas[at + 1])
  const growth = senseOf(ideas[at + 1], 'rank')
  if (limit === undefined || (!order && growth !== 'gainers' && growth !== 'losers')) return undefined
  return { to: at + 2, top: { order: order ?? 'top', limit }, senses: sensesOf(ideas[at + 1]) }
}

/** "three steepest": of no list, but so many all the same. */
const extremeOf = (idea: Idea | undefined): 'top' | 'bottom' | undefined =>
  idea && /est$/.test(idea.text) && senseOf(idea, 'extreme')
    ? senseOf(idea, 'extreme') === 'lowest'
      ? 'bottom'
      : 'top'
    : undefined
