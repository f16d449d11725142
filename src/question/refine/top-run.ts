import { has, type Idea, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsNamed } from '../rule-words.ts'
import { countOf, type Found, ofOrder, orderOf, sensesOf } from './top-found.ts'

export const placeNouns = textsNamed('places counted')

/** "4th to 6th biggest", "second and third largest", "ranks 4 to 6", "places 2 and 3": places that follow one another. */
export function runOfPlaces(ideas: readonly Idea[], at: number): Found | undefined {
  const isNoun = placeNouns.has(ideas[at]!.text)
  if (!isNoun && !isOrdinal(ideas[at])) return undefined
  const from = isNoun ? at + 1 : at
  const run = runFrom(ideas, from)
  if (!run) return isNoun ? placeAmong(ideas, from) : undefined
  const { places, to } = run
  const behind = ideas[to]
  const order = orderOf(behind)
  if (order) return { to: to + 1, top: topOf(places, order), senses: sensesOf(behind) }
  const isOfList = isNoun || has(behind, 'agent') || among.test(behind?.text ?? '')
  return isOfList ? { to, top: topOf(places, 'top'), senses: ofRank } : undefined
}

/** "rank 2 among buyers", but "rank 5 buyers" lists five. */
function placeAmong(ideas: readonly Idea[], at: number): Found | undefined {
  const nth = placeAt(ideas[at])
  return nth !== undefined && among.test(ideas[at + 1]?.text ?? '')
    ? { to: at + 1, top: { order: 'top', nth }, senses: ofOrder }
    : undefined
}

interface Run {
  readonly places: readonly [number, number]
  readonly to: number
}

/** From the first place to the last one; "4th, 5th and 6th" as well, but not "first and third". */
function runFrom(ideas: readonly Idea[], from: number): Run | undefined {
  const first = placeAt(ideas[from])
  if (first === undefined) return undefined
  let [last, to] = [first, from + 1]
  for (let next = behindJoint(ideas, to); next !== undefined; next = behindJoint(ideas, to)) {
    const place = placeAt(ideas[next])!
    const isSpan = next === to + 1 && spans.test(ideas[to]!.text)
    if (!(isSpan ? place > last : place === last + 1)) return undefined
    last = place
    to = next + 1
  }
  return last > first ? { places: [first, last], to } : undefined
}

/** Where the next place stands, behind "to", "and", a comma or a comma and "and". */
function behindJoint(ideas: readonly Idea[], at: number): number | undefined {
  const end = ideas[at]?.text === ',' && joins.test(ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
  const joint = ideas[at]?.text ?? ''
  return (joins.test(joint) || spans.test(joint)) && placeAt(ideas[end]) !== undefined ? end : undefined
}

function placeAt(idea: Idea | undefined): number | undefined {
  const ordinal = idea && senseOf(idea, 'ordinal')
  return ordinal === undefined ? countOf(idea) : Number(ordinal)
}

const topOf = ([from, to]: Run['places'], order: 'top' | 'bottom'): Found['top'] =>
  from === 1 ? { order, limit: to } : { order, nth: from, limit: to - from + 1 }

const isOrdinal = (idea: Idea | undefined): boolean => has(idea, 'ordinal')

const among = /^among(?:st)?$/
const spans = /^(?:to|-|through|thru)$/
const joins = /^(?:and|&|,)$/
const ofRank = [...ofOrder, newSense('rank', 'rank')]
