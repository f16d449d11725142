import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import type { Top } from '../../idea.ts'
import type { Draft } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { isPlaceTheLargest } from '../place-largest.ts'
import { placeAskedAt } from '../record/place-asked.ts'
import { tops } from '../top.ts'
import { asksForList } from './list.ts'

/** The words that ask for a ranking. */
export interface Asked {
  /** Where "most", "mainly" or "biggest first" stands. */
  readonly at: number | undefined
  readonly text: string
  readonly top: Top | undefined
  /** "buyers", "who", "where do they go": what can be ranked is named. */
  readonly isNamed: boolean
}

export function askedIn(clause: Clause): Asked {
  const at = clause.first('order')
  const isNamed =
    hasListNoun(clause) ||
    clause.first('goes') !== undefined ||
    clause.first('ask', 'where') !== undefined ||
    asksWhoIs(clause, at)
  return { at, text: at === undefined ? '' : clause.ideas[at]!.text, top: topIn(clause), isNamed }
}

/** "who is biggest", "who is the leader" */
const asksWhoIs = (clause: Clause, at: number | undefined): boolean =>
  at !== undefined && /^who(?:'s| is| was| are| were)$/.test(clause.ideas[clause.before(at)]?.text ?? '')

const topIn = (clause: Clause): Top | undefined =>
  clause.hasAny(tops) ? clause.ideas.find((idea) => idea.top && idea.fate !== 'consumed')?.top : undefined

export function asksForRanking(clause: Clause, intent: Draft, { at, text, top, isNamed }: Asked): boolean {
  if (placeAskedAt(clause) !== undefined) return false
  if (top || clause.all('rank', 'rank').some((i) => clause.ideas[i]!.text.startsWith('rank') || isNamed))
    return true
  if (goodWithin(clause) === 'place' || asksWhereInRanking(clause, intent)) return true
  if (at === undefined) return asksForList(clause)
  return (
    isNamed ||
    needsNobody.has(text) ||
    (intent.yesNo && most.has(text)) ||
    intent.previous?.operation === 'rank' ||
    isPlaceTheLargest(clause, intent) ||
    asksWhatMost(clause, at)
  )
}

/** "where is Poland", "where does Spain stand in it" after a ranking: at which place. */
function asksWhereInRanking(clause: Clause, { previous }: Draft): boolean {
  const where = clause.first('ask', 'where')
  if (where === undefined || previous?.operation !== 'rank' || previous.by !== 'partner') return false
  const is = clause.ideas[where + 1]?.text === "'s" ? where + 1 : where
  const others = clause.ideas.filter(
    (_, at) => at !== where && at !== is && !clause.binds(at) && !clause.was(at, 'yesno'),
  )
  if (others.length !== 1 || others[0]!.place?.kind !== 'place') return false
  clause.take(where, is)
  return true
}

/** "biggest first" and "rank" need nobody named; a bare "most" or "best" does. */
const needsNobody = new Set([
  'biggest first',
  'most first',
  'fewest first',
  'largest first',
  'smallest first',
  'highest first',
  'lowest first',
  'top',
  'mainly',
  'mostly',
  'chiefly',
  'primarily',
  'predominantly',
])

const most = new Set(['most', 'the most', 'least', 'the least'])

/** "what did the UK import most of": goods are ranked. */
export const asksWhatMost = (clause: Clause, order: number): boolean =>
  clause.ideas[order + 1]?.text === 'of' &&
  clause.ideas.some(({ text }) => /^what(?: did| does| do)?$/.test(text)) &&
  clause.ideas.every(({ good }) => !good)
