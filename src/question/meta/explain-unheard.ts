import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import { contains, type PeriodsFound } from '../periods/found.ts'

/**
 * "in spring (April, May)": which of them is meant; "what happened in September relative to August, in percent": told
 * with a level, how much it changed would stand there without its sign.
 */
export function unheardOf(
  { ideas }: Clause,
  { list = [], sum, comparison }: PeriodsFound,
): readonly string[] {
  const isNested = list.some((outer) => list.some((inner) => contains(outer, inner)))
  // "why did exports fall in 2025 excluding May": of stretches that are added up there is no cause
  // "why was May low, and how far under May 2024 was it": the two are no stretch of all the months between them
  const isApart = list.some((one, i) => i > 0 && one.from !== list[i - 1]!.to + 1)
  if (isNested || sum || isApart) return ideas.flatMap(({ period, text }) => (period ? [text] : []))
  // "why do they differ": two figures that stand apart are no move of one
  const apart = ideas.find(({ text }, at) => /^differ/.test(text) && has(ideas[at - 1], 'back'))
  if (apart) return [apart.text]
  return comparison ? ideas.flatMap((idea) => (has(idea, 'percent') ? [idea.text] : [])) : []
}

/** "what happened to exports after the London framework": the event alone tells nothing of them. */
export const behindEvent = (clause: Clause, topic: readonly string[]): readonly string[] =>
  topic.length > 0 && clause.stands('flow')
    ? clause.ideas.flatMap(({ text }) => (/^(?:after|since|following)$/.test(text) ? [text] : []))
    : []
