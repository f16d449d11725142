import type { Claim } from '../../../query/claim.ts'
import { isUpward } from '../../../query/claim.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import type { Draft } from '../intent.ts'

/**
 * "have exports fallen below 5,000 t in 2026", "has the US been above 600 t this year": a level that is gone through from
 * month to month, and mostly not the sum of them. One month that is past it settles that; which of the two the number
 * can mean is told by the figures, so that no grain is set.
 */
export function readBeenPast(clause: Clause, at: number, intent: Draft, claim: Claim): void {
  const upward = isUpward(claim)
  if (!intent.yesNo || upward === undefined || !isOfLevels(intent) || !isGoneThrough(clause, at, intent))
    return
  const always = isSince(clause, at)
  intent.operation = 'record'
  intent.extreme = upward === always ? 'lowest' : 'highest'
  // a price or a share is none of all months added up
  if (always || isOfMonth(intent)) intent.grain = 'month'
}

/** "have exports been above 5,000 t since July": in all of its months. */
const isSince = ({ ideas }: Clause, at: number): boolean =>
  ideas[at - 1]?.text === 'been' && ideas.some(({ period, text }) => period && /^(?:ever )?since /.test(text))

const isOfLevels = ({ operation, quantity, changing, listed }: Draft): boolean =>
  operation === undefined &&
  (quantity === undefined || quantity === 'amount' || isOfMonth({ quantity })) &&
  !changing &&
  !listed

const isOfMonth = ({ quantity }: Pick<Draft, 'quantity'>): boolean =>
  quantity === 'unit_value' || quantity === 'share'

function isGoneThrough({ ideas }: Clause, at: number, { quantity }: Draft): boolean {
  const { text, threshold } = ideas[at]!
  const isLevel = (threshold?.unit !== 'percent' || quantity === 'share') && threshold?.unit !== 'ratio'
  return isLevel && (moved.test(text) || ideas[at - 1]?.text === 'been' || hasReached(ideas, at))
}

/** "have exports reached 6,000 t", "has the US topped 800 t": at any time so far, and not just now. */
const hasReached = (ideas: readonly Idea[], at: number): boolean =>
  reached.test(ideas[at]!.text) &&
  ideas.slice(0, at).some(({ text }) => /^(?:has|have|hasn't|haven't)$/.test(text))
const reached = /^(?:reached|hit|passed|topped|crossed|exceeded|surpassed|touched|attained|breached) /

const moved =
  /^(?:fall|fell|fallen|falling|drop|dropped|dip|dipped|dive|dived|sink|sank|sunk|slip|slipped|slide|slid|plunge|plunged|plummet|plummeted|decline|declined|tumble|tumbled|rise|rose|risen|climb|climbed|jump|jumped|soar|soared|surge|surged|spike|spiked) (?:below|beneath|under|above|over|past|short of) /
