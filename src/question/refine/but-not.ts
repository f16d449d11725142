import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const butNot = textsOf('but not', 'not', 'no longer')

/**
 * "suppliers in 2025 but not in 2024", "who bought in May and not in April": those that trade in one period and not in
 * the other, and nobody that is left out.
 */
export function refineButNot(ideas: readonly Idea[]): readonly Idea[] {
  for (let at = 1; at < ideas.length; at++) {
    const { text } = ideas[at]!
    if (!butNot.has(text) || !ideas.slice(0, at).some(isAskedFor)) continue
    const value = text === 'no longer' ? tradesNoMore(ideas, at) : whenTraded(ideas, at)
    if (value) return ideas.map((idea, i) => (i === at ? withSenses(idea, senses[value]) : idea))
  }
  return ideas
}

type Value = 'new' | 'gone' | 'left'

const versus = newSense('versus', 'versus')
const senses = {
  new: [newSense('newcomer', 'new'), versus],
  gone: [newSense('newcomer', 'gone'), versus],
  left: [newSense('newcomer', 'gone')],
} as const

/** New are those of the later period, gone those of the earlier; nothing but "in" and "and" stands between the two. */
function whenTraded(ideas: readonly Idea[], at: number): Value | undefined {
  const next = ideas[at + 1]?.text === 'in' ? at + 2 : at + 1
  const isJoined = ideas[at - 1]?.text === 'and' || ideas[at - 1]?.text === ','
  if (ideas[at]!.text === 'not' && !isJoined) return undefined
  const [here, away] = [ideas[isJoined ? at - 2 : at - 1]?.period, ideas[next]?.period]
  if (here?.kind !== 'fixed' || away?.kind !== 'fixed') return undefined
  return here.range.from > away.range.from ? 'new' : 'gone'
}

/** "which countries no longer buy", "suppliers it no longer buys from" */
const tradesNoMore = (ideas: readonly Idea[], at: number): Value | undefined =>
  [at + 1, at + 2].some((i) => has(ideas[i], 'verb') || has(ideas[i], 'taking')) ? 'left' : undefined

const isAskedFor = (idea: Idea): boolean =>
  has(idea, 'agent') ||
  has(idea, 'noun', 'partner') ||
  has(idea, 'noun', 'commodity') ||
  has(idea, 'ask', 'who')
