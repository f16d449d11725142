import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/** "the highest in how many months", "a high of how many months", "how many months' high": since when it is that. */
export function refineHowLongHigh(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ text }, i) => howMany.has(text) && (isBehindExtreme(ideas, i) || isBeforeExtreme(ideas, i)),
  )
  if (at < 0) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('since', 'since')]) : idea))
}

/** "was July the highest in six months": a six-month high. */
export function refineHighIn(ideas: readonly Idea[]): readonly Idea[] {
  const months = ideas.findIndex(({ text }, i) => text === 'months' && isNumber(ideas[i - 1]))
  const at = months < 0 ? -1 : extremeBefore(ideas, months - 1)
  if (at < 0 || !ideas.some(isOneMonth)) return ideas
  const side = has(ideas[at], 'extreme', 'highest') ? 'high' : 'low'
  return ideas.map((idea, i) => {
    if (i === months) return withSenses(idea, [newSense('month_high', side)])
    return i === at ? withSenses(idea, [newSense('filler', 'filler')]) : idea
  })
}

const isNumber = (idea: Idea | undefined): boolean => idea?.number !== undefined || has(idea, 'number')

const isOneMonth = ({ period }: Idea): boolean => period?.kind === 'fixed' && period.grain === 'month'

export const howMany = textsLike(/^(?:(?:in|for|of) )?how many months$/)

/** Only what is measured stands between: "the highest total in how many months". */
const isBehindExtreme = (ideas: readonly Idea[], at: number): boolean => extremeBefore(ideas, at) >= 0

function extremeBefore(ideas: readonly Idea[], at: number): number {
  let before = at - 1
  while (before >= 0 && isOfLevel(ideas[before]!)) before--
  return has(ideas[before], 'extreme') ? before : -1
}

const isOfLevel = (idea: Idea): boolean => ['trade', 'measure', 'preposition'].some((kind) => has(idea, kind))

const isBeforeExtreme = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at + 1]?.text === "'" && has(ideas[at + 2], 'extreme')
