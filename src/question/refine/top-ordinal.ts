import { has, type Idea, senseOf } from '../idea.ts'
import { type Found, ofOrder, orderOf, sensesOf } from './top-found.ts'

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

export function ordinalThenOrder(ideas: readonly Idea[], at: number): Found | undefined {
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

const ranked = /^(?:rank|ranks|ranked)$/

/** "Germany ranked first": "first month" and "first half" are none. */
export function rankedOrdinal(ideas: readonly Idea[], at: number): Found | undefined {
  const nth = senseOf(ideas[at], 'ordinal')
  const ends = /^(?:in|among|by|with|,|\?)?$/.test(ideas[at + 1]?.text ?? '')
  if (nth === undefined || !ends || !ranked.test(ideas[at - 1]?.text ?? '')) return undefined
  return { to: at + 1, top: { order: 'top', nth: Number(nth) }, senses: ofOrder }
}
