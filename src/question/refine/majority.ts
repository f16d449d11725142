import type { Threshold } from '../../query/threshold.ts'
import { has, type Idea, merge } from '../idea.ts'

/**
 * "is most of it from China", "do most magnets come from the EU", "is it mainly bought in Germany": more than half, which
 * the largest of many need not have. "The most" and a "most" at the end are a place among others, and who has most is asked.
 */
export function refineMajorities(ideas: readonly Idea[]): readonly Idea[] {
  if (!claims(ideas)) return ideas
  const at = ideas.findIndex((_, i) => isMajority(ideas, i))
  if (at < 0) return ideas
  const mainly = adverbs.has(ideas[at]!.text)
  const end = mainly && isHalf(ideas[at + 1]) ? at + 2 : at + 1
  const threshold = mainly ? mainlyIn(ideas[end - 1]!) : moreThanHalf
  return [...ideas.slice(0, at), merge(ideas, at, end, { threshold }), ...ideas.slice(end)]
}

const moreThanHalf: Threshold = { relation: 'above', value: 50, unit: 'percent' }

/** "mainly above 50%", as it is put into words, or "mainly" alone. */
const mainlyIn = ({ threshold = moreThanHalf }: Idea): Threshold => ({ ...threshold, near: 'mainly' })

/** "is it mostly from China", "magnets mostly from China?" */
const claims = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => has(idea, 'yesno') || idea.text === '?') &&
  !ideas.some((idea) => has(idea, 'ask') || has(idea, 'which') || asking.test(idea.text))

/** "which country does Brazil buy most of it from", "what does it mainly sell" */
const asking = /^(?:in |from |to )?(?:which|what|where|who|whose|how)\b/

function isMajority(ideas: readonly Idea[], at: number): boolean {
  const { text } = ideas[at]!
  if (text === 'most') return ideas[at - 1]?.text !== 'the' && isOfSomething(ideas[at + 1])
  return nouns.has(text) || (adverbs.has(text) && isOfTrade(ideas[at + 1]))
}

const nouns = new Set(['majority', 'bulk', "lion's share", "the lion's share"])
const adverbs = new Set(['mainly', 'mostly'])

const isHalf = (idea: Idea | undefined): boolean =>
  idea?.threshold?.value === 50 && idea.threshold.unit === 'percent'

/** "mainly from", "mainly goes to", "mainly above 50%"; "mostly unchanged" says nothing of a part. */
const isOfTrade = (next: Idea | undefined): boolean =>
  next !== undefined && (isHalf(next) || next.place !== undefined || moving.some((kind) => has(next, kind)))
const moving = ['preposition', 'goes', 'verb', 'flow', 'gives', 'taking']

const isOfSomething = (next: Idea | undefined): boolean =>
  next !== undefined &&
  (next.text === 'of' || next.place !== undefined || next.good !== undefined || isTrade(next))

/** "most exports"; the "most exported" good is the first of them. */
const isTrade = (idea: Idea): boolean => has(idea, 'flow') && !idea.text.endsWith('ed')
