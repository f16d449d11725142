import type { Clause } from '../../clause.ts'
import { textsLike } from '../../texts.ts'
import type { Draft } from '../intent.ts'
import { latestMonth } from './latest-month.ts'

/** Texts of which one stands wherever a last time is asked for without the words of it. */
export const latestWords = textsLike(/^(?:last|with|(?:the )?(?:latest|most recent) month)$/)

export function takeLastTime(clause: Clause, intent: Draft): boolean {
  const words = [
    latestMonth(clause, intent),
    lastAbove(clause),
    lastSought(clause),
    lastBehindWhen(clause),
  ].filter((at) => at >= 0)
  if (words.length === 0 && clause.first('lasttime') === undefined) return false
  clause.take(...words)
  clause.takeAll('lasttime')
  clause.takeAll('ask', 'when')
  return true
}

/** "natural graphite to the US last above 3,000 t?": where "last" stands, or -1. */
const lastAbove = ({ ideas }: Clause): number =>
  ideas.findIndex((idea, at) => idea.text === 'last' && ideas[at + 1]?.threshold !== undefined)

/** "last month of 2025 above 3,000 t": where "last" stands, or -1. */
const lastSought = ({ ideas }: Clause): number =>
  ideas.findIndex(
    ({ text }, at) =>
      (text === 'last' || text === 'latest') &&
      ideas[at + 1]?.text === 'month' &&
      ideas[at + 3]?.period !== undefined,
  )

/** "when did exports last rise": where "last" stands, or -1. */
function lastBehindWhen(clause: Clause): number {
  const when = clause.first('ask', 'when') ?? monthAsked(clause)
  return when === undefined ? -1 : clause.ideas.findIndex(({ text }, at) => at > when && text === 'last')
}

/** "in which month did exports last rise" */
function monthAsked({ ideas }: Clause): number | undefined {
  const at = ideas.findIndex(
    ({ text }, i) =>
      /^(?:in |for )?(?:which|what) month$/.test(text) ||
      ((text === 'which' || text === 'what') && ideas[i + 1]?.text === 'month'),
  )
  return at < 0 ? undefined : at
}
