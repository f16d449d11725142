import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun, listNoun, takeListNouns } from '../nouns.ts'
import { readJump } from '../record/jump.ts'
import { mosts, readJumpClaimed } from '../record/jump-claimed.ts'
import { readMostMoved } from '../record/most-moved.ts'
import { moveOfMonths } from '../record/of-change.ts'
import { isSingular } from '../singular.ts'
import { placeOf, takeTop } from '../top.ts'
import { growthAt, growthForm, takeMost } from './growth-word.ts'
import { readMovers } from './movers.ts'

export function readGrowthRank(clause: Clause, intent: Draft): void {
  const moves = movesAsked(clause)
  readGrowth(clause, intent)
  // "who gained most" after shares: points of them
  if (intent.operation === 'rank' && intent.quantity === 'change' && intent.previous?.quantity === 'share')
    Object.assign(intent, { quantity: 'share' })
  // "who gained share": it is the shares that moved
  if (intent.operation !== 'rank' || intent.quantity !== 'share') return
  clause.takeAll('points')
  Object.assign(intent, { form: 'points', changing: true })
  if (moves) intent.direction ??= intent.order === 'bottom' ? 'down' : 'up'
}

/** "gained", "lost", "rose most": only those that moved that way. */
const movesAsked = (clause: Clause): boolean =>
  clause.first('direction') !== undefined ||
  clause.first('rank', 'gainers') !== undefined ||
  clause.first('rank', 'losers') !== undefined

function readGrowth(clause: Clause, intent: Draft): void {
  if (readJumpClaimed(clause, intent)) return
  const at = growthAt(clause, intent)
  if (at === undefined) {
    if (!readJump(clause, intent)) readMovers(clause, intent)
    return
  }
  const falls = clause.was(at, 'rank', 'losers') || clause.was(at, 'direction', 'down')
  const ofMonths = clause.first('grain') !== undefined || isOfAllTime(clause, at)
  if (ofMonths && !hasListNoun(clause)) readMostMoved(clause, intent, at, falls)
  else rankByGrowth(clause, intent, at, falls)
}

/** "biggest fall ever" is one of the months held, "the biggest gainers of all time" are partners. */
const isOfAllTime = ({ ideas }: Clause, at: number): boolean =>
  ideas.some(({ period }) => period?.kind === 'all') && !moversOnly.test(ideas[at]!.text)

function rankByGrowth(clause: Clause, intent: Draft, at: number, falls: boolean): void {
  const form = growthForm(clause, intent, at)
  const top = takeTop(clause)
  // what kind of change "yoy growth" is stays to be read
  if (!clause.was(at, 'kind')) clause.take(at)
  takeMost(clause)
  clause.takeAll('order')
  const by = listNoun(clause)
  set(intent, { operation: 'rank', quantity: 'change', by, order: falls ? 'bottom' : 'top', ...form })
  // "gainers and losers" are all of them, in one list from the largest rise to the largest fall
  if (clause.was(at, 'rank', 'movers')) {
    takeListNouns(clause)
    return
  }
  if (moversOnly.test(clause.ideas[at]!.text)) set(intent, { direction: falls ? 'down' : 'up' })
  else if (isMove(clause.ideas[at]!.text)) intent.ofOne = moveOfMonths(clause, falls)
  if (top) set(intent, placeOf(top))
  else if (!isOfEach(clause, at) && isSingular(clause)) set(intent, { limit: 1 })
  takeListNouns(clause)
}

/** "growth per destination": the noun is one, and all of them are meant. */
const isOfEach = (clause: Clause, at: number): boolean => clause.was(at, 'change') || clause.was(at, 'kind')

/** "decliners" and "biggest fallers" are those that fell, "the biggest fall" ranks all. */
const moversOnly = /(?:^|\s)(?:decliners|fallers?|losers|risers?|gainers)$/

/** "the biggest gain", and not "the biggest gainer": that is somebody. */
const isMove = (text: string): boolean => mosts.test(text) && !/ers?$/.test(text)
