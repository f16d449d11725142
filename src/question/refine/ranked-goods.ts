import { courtesies } from '../clause.ts'
import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { Sense } from '../sense.ts'

/**
 * "what does the UK import most", "what did Brazil sell to China in July", "which UK exports fell": where there are
 * several goods and none is named, they are what is ranked.
 */
export function refineRankedGoods(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'flow'))
  if (at < 0) return ideas
  const senses = !ideas.some(namesRanked) ? sensesOf(ideas, at) : areAmongAll(ideas, at) ? [ranking] : []
  return senses.length === 0 ? ideas : ideas.map((idea, i) => (i === at ? withMore(idea, senses) : idea))
}

/** What else could be ranked or searched: a good's partners, months. */
const namesRanked = (idea: Idea): boolean =>
  idea.good !== undefined || hasOneOf(idea, parties) || has(idea, 'ask', 'who')
const parties = ['agent', 'noun', 'grain']

const hasOneOf = (idea: Idea, kinds: readonly string[]): boolean => kinds.some((kind) => has(idea, kind))

function sensesOf(ideas: readonly Idea[], at: number): readonly Sense[] {
  if (isMoving(ideas, at) || isFastest(ideas, at)) return [goods]
  if (ideas.some((idea) => hasOneOf(idea, others))) return []
  if (isMostOf(ideas, at)) return [goods]
  return isObjectOf(ideas, at) ? [goods, ranking] : []
}

/** "what does the UK sell to Brazil among these minerals", "which of the minerals did Brazil buy": all goods, and which. */
function areAmongAll(ideas: readonly Idea[], at: number): boolean {
  const goods = ideas.findIndex((idea) => has(idea, 'noun', 'commodity'))
  const from = startOfAll(ideas, goods)
  if (from === undefined) return false
  const others = [...ideas.slice(0, from), ...ideas.slice(goods + 1)]
  const flow = others.indexOf(ideas[at]!)
  return flow >= 0 && isObjectOf(others, flow)
}

/** Where "among these minerals" begins, or "critical minerals" behind "what". */
function startOfAll(ideas: readonly Idea[], goods: number): number | undefined {
  let before = goods - 1
  while (/^(?:the|these|those|all|your)$/.test(ideas[before]?.text ?? '')) before--
  const text = ideas[before]?.text ?? ''
  if (/^(?:what|which)$/.test(text)) return goods
  return /^(?:of|among|amongst|in|from|out of)$/.test(text) ? before : undefined
}

/** Of what moved, or of two that are set against each other, something else is asked than what there is most of. */
const others = ['direction', 'change', 'rank', 'versus', 'than', 'or', 'quantity']

const goods = newSense('noun', 'commodity')
const ranking = newSense('rank', 'rank')

const withMore = (idea: Idea, senses: readonly Sense[]): Idea =>
  withSenses(idea, [...idea.senses!, ...senses])

/** "which UK exports fell", "which import of Brazil rose most" */
function isMoving(ideas: readonly Idea[], at: number): boolean {
  if (!isNoun(ideas[at]!)) return false
  const which = ideas.findIndex(({ text }) => /^which(?: of)?$/.test(text))
  const [move] = ideas.slice(at + 1).filter((idea) => !isScope(idea))
  if (which < 0 || !move || !hasOneOf(move, moving)) return false
  // of those that fell there may be several, of what fell most there is one
  if (!ideas[at]!.text.endsWith('s') && !ideas.some((idea) => has(idea, 'rank'))) return false
  return ideas.slice(0, at).every((idea, i) => i === which || isScope(idea))
}

const moving = ['direction', 'rank']

/** "fastest growing Brazilian export in 2025": with an "s" it can be those of a month as well. */
const isFastest = (ideas: readonly Idea[], at: number): boolean =>
  isNoun(ideas[at]!) &&
  !ideas[at]!.text.endsWith('s') &&
  ideas.slice(0, at).some((idea) => has(idea, 'rank')) &&
  ideas.every((idea, i) => i === at || has(idea, 'rank') || isScope(idea))

const isNoun = ({ text }: Idea): boolean => /^(?:im|ex)ports?$/.test(text)

const isMostOf = (ideas: readonly Idea[], at: number): boolean =>
  ideas.slice(0, at).some(({ text }) => /^what(?: does| did| do)?$/.test(text)) &&
  /^(?:the )?most(?: of)?$/.test(ideas[at + 1]?.text ?? '')

/** What somebody buys or sells, of whom and when: "what" is its object, and nothing else is said. */
function isObjectOf(ideas: readonly Idea[], at: number): boolean {
  const what = ideas.findIndex(({ text }) => whatDoes.test(text))
  if (what < 0 || !ideas.slice(what, at).some(({ place }) => place)) return false
  return ideas.every((idea, i) => i === what || i === at || isScope(idea) || has(idea, 'unit'))
}

const whatDoes = /^(?:what(?: does| did| do| is| has| have)?|which(?: of)?)$/

const isScope = ({ place, period, senses, isWord, text }: Idea): boolean =>
  place !== undefined ||
  period !== undefined ||
  (!isWord && text !== '%') ||
  (senses?.every(({ kind, value }) => scope.has(kind) || courtesies.has(value)) ?? false)
const scope: ReadonlySet<string> = new Set(['filler', 'preposition', 'yesno'])
