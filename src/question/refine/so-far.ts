import { yearOf } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "best month so far" is the best of all there have been, "top buyers so far" those of the running year. */
export function refineSoFar(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ period, text }) => text === 'so far' && period?.kind === 'to_date')
  if (at < 0 || ideas.some(({ period }, i) => period && i !== at && period.kind !== 'all')) return ideas
  if (!ideas.some(isExtremeOfTime) || ideas.some(isOfParts)) return ideas
  if (ideas.some(({ period }) => period?.kind === 'all')) return ideas.filter((_, i) => i !== at)
  return ideas.map((idea, i) => (i === at ? withMeaning(idea, { period: { kind: 'all' } }) : idea))
}

/** "how has 2026 been so far": of the year so far, wherever it stands in front. */
export function refineYearSoFar(ideas: readonly Idea[]): readonly Idea[] {
  const last = ideas.findIndex(({ period, text }) => text === 'so far' && period?.kind === 'to_date')
  const at = ideas.findIndex(({ period }) => period !== undefined)
  const year = last > at && at >= 0 ? yearToDate(ideas[at]!.period!) : undefined
  if (!year || ideas.slice(at + 1, last).some(({ period }) => period)) return ideas
  return ideas.map((idea, i) => {
    if (i === at) return withMeaning(idea, { period: year })
    return i === last ? ideaOf(idea, { senses: filler }) : idea
  })
}

function yearToDate(phrase: PeriodPhrase): PeriodPhrase | undefined {
  if (phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === 0)
    return { kind: 'to_date', unit: 'year', years: 0 }
  return phrase.kind === 'fixed' && phrase.grain === 'year'
    ? { kind: 'to_date', unit: 'year', year: yearOf(phrase.range.from) }
    : undefined
}

const isExtremeOfTime = (idea: Idea): boolean => has(idea, 'extreme')

const isOfParts = (idea: Idea): boolean => has(idea, 'agent') || has(idea, 'noun')

/** "best month ever since 2017", "highest ever (data since 2017)": of all months there have been since then. */
export function refineEverSince(ideas: readonly Idea[]): readonly Idea[] {
  const isSince = ideas.some(({ period }) => period?.kind === 'since')
  if (!isSince || !ideas.some(isExtremeOfTime)) return ideas
  return ideas.map((idea) => (idea.text === 'ever' && idea.period ? ideaOf(idea, { senses: filler }) : idea))
}

const filler = [newSense('filler', 'filler')]
