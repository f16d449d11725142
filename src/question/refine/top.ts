import { has, type Idea, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

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

interface Found {
  readonly to: number
  readonly top: NonNullable<Idea['top']>
  readonly senses: NonNullable<Idea['senses']>
}

function topAt(ideas: readonly Idea[], at: number): Found | undefined {
  return (
    ratioOfTop(ideas, at) ??
    topInOneWord(ideas, at) ??
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

/** "Germany ranked first": "first month" and "first half" are none. */
function rankedOrdinal(ideas: readonly Idea[], at: number): Found | undefined {
  const nth = senseOf(ideas[at], 'ordinal')
  const ends = /^(?:in|among|by|with|,|\?)?$/.test(ideas[at + 1]?.text ?? '')
  if (nth === undefined || !ends || !ranked.test(ideas[at - 1]?.text ?? '')) return undefined
  return { to: at + 1, top: { order: 'top', nth: Number(nth) }, senses: ofOrder }
}
const ranked = /^(?:rank|ranks|ranked)$/

const ofShare = [newSense('quantity', 'share')]
const ofOrder = [newSense('order', 'top')]

const orderOf = (idea: Idea | undefined): 'top' | 'bottom' | undefined =>
  senseOf(idea, 'order') as 'top' | 'bottom' | undefined

/** Keeps what the rank word can also mean: "third highest" is a rank among partners or a record among months. */
const sensesOf = (idea: Idea | undefined): Found['senses'] =>
  (idea?.senses ?? []).filter(
    (sense) => sense.kind === 'order' || sense.kind === 'extreme' || sense.kind === 'rank',
  )

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
  const order = orderOf(ideas[at + 1])
  const growth = senseOf(ideas[at + 1], 'rank')
  if (limit === undefined || (!order && growth !== 'gainers' && growth !== 'losers')) return undefined
  return { to: at + 2, top: { order: order ?? 'top', limit }, senses: sensesOf(ideas[at + 1]) }
}

function ordinalThenOrder(ideas: readonly Idea[], at: number): Found | undefined {
  const ordinal = senseOf(ideas[at], 'ordinal')
  if (ordinal === undefined) return undefined
  const order =
    at + (['-', 'most', 'the'].includes(ideas[at + 1]?.text ?? '') && orderOf(ideas[at + 2]) ? 2 : 1)
  const found = orderOf(ideas[order])
  if (found)
    return { to: order + 1, top: { order: found, nth: Number(ordinal) }, senses: sensesOf(ideas[order]) }
  // "no. 2 buyer", "number one supplier"
  const ranked = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  if (/^(?:ranked|placed|ranking)$/.test(ideas[ranked]?.text ?? ''))
    return { to: ranked + 1, top: { order: 'top', nth: Number(ordinal) }, senses: [] }
  if (/^(?:place|spot|position)$/.test(ideas[at + 1]?.text ?? ''))
    return { to: at + 2, top: { order: 'top', nth: Number(ordinal) }, senses: [] }
  if (
    has(ideas[at + 1], 'agent') ||
    /^came|come|place$/.test(ideas[at - 1]?.text ?? '') ||
    isRankedAmong(ideas, at) ||
    asksWho(ideas, at)
  )
    return { to: at + 1, top: { order: 'top', nth: Number(ordinal) }, senses: [] }
  if (!has(ideas[at], 'order') && !/^(?:no|number|#|runner)/.test(ideas[at]!.text)) return undefined
  return { to: at + 1, top: { order: 'top', nth: Number(ordinal) }, senses: ideas[at]!.senses ?? [] }
}

/** "the 5 goods with the highest value", "which 3 countries bought the most": as many, in the order that is told behind. */
function numberThenNoun(ideas: readonly Idea[], at: number): Found | undefined {
  const limit = countOf(ideas[at])
  if (limit === undefined || limit < 2 || !(has(ideas[at + 1], 'noun') || has(ideas[at + 1], 'agent')))
    return undefined
  const order = ideas.slice(at + 2).find((idea) => superlatives.test(idea.text) && orderOf(idea))
  return order && { to: at + 1, top: { order: orderOf(order)!, limit }, senses: ofOrder }
}
const superlatives = /^(?:most|highest|largest|biggest|least|lowest|smallest|fewest)$/

/** "the first five buyers", "buyers by kg, first 5", "the first four, by weight": as many from the top; "the first five" alone can be months. */
function firstOfList(ideas: readonly Idea[], at: number): Found | undefined {
  const limit = ideas[at]!.text === 'first' ? countOf(ideas[at + 1]) : undefined
  if (limit === undefined || limit < 2) return undefined
  const isLast = ideas.slice(at + 2).every(isHowOrWhen)
  const listed = isLast ? ideas.slice(0, at).some(isListed) : has(ideas[at + 2], 'agent')
  return listed ? { to: at + 2, top: { order: 'top', limit }, senses: ofOrder } : undefined
}

const isListed = (idea: Idea): boolean =>
  has(idea, 'agent') || has(idea, 'noun', 'partner') || has(idea, 'ask', 'who')

/** "give me the first four, 2025, by weight" */
const isHowOrWhen = (idea: Idea): boolean =>
  !idea.isWord ||
  idea.period !== undefined ||
  ['talk', 'measure', 'unit', 'preposition'].some((kind) => has(idea, kind))

/** "ranked second", "is China first among the buyers" */
const isRankedAmong = (ideas: readonly Idea[], at: number): boolean =>
  /^rank(?:s|ed)?$/.test(ideas[at - 1]?.text ?? '') || /^among(?:st)?$/.test(ideas[at + 1]?.text ?? '')

/** "who's third", "who was second in October" */
const asksWho = (ideas: readonly Idea[], at: number): boolean => {
  const before = /^(?:is|was|were|are|stands|stood)$/.test(ideas[at - 1]?.text ?? '') ? at - 2 : at - 1
  const next = ideas[at + 1]
  return (
    (has(ideas[before], 'ask', 'who') || /^who (?:is|was|were|came)$/.test(ideas[at - 1]?.text ?? '')) &&
    (!next?.isWord || next.period !== undefined || has(next, 'preposition'))
  )
}

/** A plain count from 1 to 100; an amount with a unit is none. */
function countOf(idea: Idea | undefined): number | undefined {
  if (!idea || idea.amount) return undefined
  const word = senseOf(idea, 'number')
  const value =
    idea.number && idea.number.suffix === ''
      ? idea.number.value
      : word === undefined
        ? undefined
        : Number(word)
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 100 ? value : undefined
}
