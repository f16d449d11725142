import type { Clause } from '../../clause.ts'
import { textsLike } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { comparatives } from '../words.ts'

/** Growth that is spoken of by name: a rate, and no rise of its own. */
export const growthNamed = textsLike(/(?:^| )growth(?: rates?)?$/)

/**
 * "was growth in October slower than in September", "was the yoy growth rate in June above that of May": the rates of two
 * periods, and not what became of the one by the other. On the year, unless another rate is named.
 */
export function readRatesHeld(clause: Clause, intent: Draft): void {
  const { yesNo, listed, operation, quantity, claim } = intent
  if (!yesNo || listed || operation !== 'change' || quantity !== undefined) return
  if (claim && claim.kind !== 'direction') return
  const direction = isOfTwoPeriods(clause) ? sideOfGrowth(clause) : undefined
  if (!direction) return
  intent.change ??= 'year_on_year'
  set(intent, { claim: { kind: 'direction', direction } })
  intent.changing = true
}

/** "from May to June" is no period that has a rate of its own. */
function isOfTwoPeriods({ ideas }: Clause): boolean {
  const periods = ideas.filter(({ period }) => period)
  return periods.length === 2 && periods.every(({ period }) => period!.kind === 'fixed')
}

/** Behind the growth: "higher … than", "slower than", "above". */
export function sideOfGrowth(clause: Clause): 'up' | 'down' | undefined {
  const growth = clause.ideas.findIndex(({ text }) => growthNamed.has(text))
  for (let at = growth + 1; at < clause.ideas.length; at++) {
    const more = clause.value(at, 'more')
    if (more) return more === 'above' ? 'up' : 'down'
    if (comparatives.has(clause.ideas[at]!.text)) return clause.value(at, 'direction') as 'up' | 'down'
  }
  return undefined
}
