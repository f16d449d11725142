import { type Alternative, alternativeIn } from '../alternatives.ts'
import { has, type Idea, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/**
 * "which was higher, Germany or the US", "was May or June higher": beside "which", "who" or two things to choose from
 * the comparative sets things against each other; on its own it tells a direction.
 */
export function refineComparatives(ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.some(asksWhichTime) && ideas.some(isOfTrade) && !isHeldAgainst(ideas))
    return ideas.map((idea, at) => bestOf(ideas, at) ?? idea)
  const alternative = alternativeIn(ideas)
  if (!choosesAmong(ideas, alternative)) return ideas
  const asks = ideas.some(asksWhich)
  return ideas.map((idea) => {
    const relation = asks || !moves.has(idea.text) ? relationOf(idea) : undefined
    if (!relation) return idea
    if (alternative !== 'period')
      return has(idea, 'more') ? idea : withSenses(idea, [newSense('more', relation)])
    // of two months it is the highest
    return withSenses(idea, [newSense('extreme', relation === 'above' ? 'highest' : 'lowest')])
  })
}

/** "which quarter was better": of all of them it is the best, where it is held against nothing. */
function bestOf(ideas: readonly Idea[], at: number): Idea | undefined {
  const idea = ideas[at]!
  const extreme = better.get(idea.text)
  if (!extreme || has(ideas[at + 1], 'change') || has(ideas[at + 1], 'direction')) return undefined
  return withSenses(idea, [newSense('extreme', extreme)])
}

const isHeldAgainst = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => ['than', 'or', 'versus', 'difference'].some((kind) => has(idea, kind)))

/** "which month was bigger" on its own can be one of those that were told. */
const isOfTrade = ({ period, good }: Idea): boolean => period !== undefined || good !== undefined

export const timesAsked = textsLike(/^(?:in )?(?:which|what) (?:month|quarter|year)$/)

const asksWhichTime = ({ text }: Idea): boolean => timesAsked.has(text)

/** What the best of two, or of all, is called beside what is asked. */
export const better: ReadonlyMap<string, 'highest' | 'lowest'> = new Map([
  ...['better', 'stronger', 'bigger', 'larger', 'higher'].map((text) => [text, 'highest'] as const),
  ...['worse', 'weaker', 'smaller', 'lower'].map((text) => [text, 'lowest'] as const),
])

function choosesAmong(ideas: readonly Idea[], alternative: Alternative | undefined): boolean {
  if (alternative !== undefined && alternative !== 'direction')
    return !ideas.some((idea) => has(idea, 'than'))
  return ideas.some(asksWhich) && ideas.some((idea) => has(idea, 'or') || has(idea, 'versus'))
}

const asksWhich = (idea: Idea): boolean => has(idea, 'which') || has(idea, 'ask', 'who')

/** "which grew faster July 2025: the US or Germany": than the other one, and the month is that of both. */
export const isChosen = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => has(idea, 'or')) && ideas.some(asksWhich)

/** "was the US or Germany up in October": each against the month before, and not the one against the other. */
const moves: ReadonlySet<string> = new Set(['up', 'down'])

/** "bigger", and no "bigger than", which names what it is held against. */
const relationOf = (idea: Idea): 'above' | 'below' | undefined =>
  comparatives.get(idea.text) ??
  (idea.text.endsWith(' than') ? undefined : (senseOf(idea, 'more') as 'above' | 'below' | undefined))

const comparatives: ReadonlyMap<string, 'above' | 'below'> = new Map([
  ['higher', 'above'],
  ['lower', 'below'],
  ['up', 'above'],
  ['down', 'below'],
])
