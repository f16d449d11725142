import { has, type Idea, merge } from '../idea.ts'

/**
 * "the EU suppliers' share of UK imports", "share of Asian buyers": one share, of the group that they are of, as of "EU
 * countries"; "shares" and whatever ranks or counts them ask for each of theirs.
 */
export function refineSharesOfTraders(ideas: readonly Idea[]): readonly Idea[] {
  const share = ideas.findIndex((idea) => has(idea, 'quantity', 'share') && !/shares\b/.test(idea.text))
  if (share < 0 || !ideas.some((idea) => has(idea, 'flow')) || ideas.some(asksForEach)) return ideas
  const at = ideas.findIndex((idea, i) => idea.place?.kind === 'group' && isTrader(ideas[i + 1]))
  if (at < 0) return ideas
  const end = /^'s?$/.test(ideas[at + 2]?.text ?? '') ? at + 3 : at + 2
  if (share !== end && !isLedBy(ideas, share, at)) return ideas
  return [...ideas.slice(0, at), merge(ideas, at, end, { place: ideas[at]!.place }), ...ideas.slice(end)]
}

const isTrader = (idea: Idea | undefined): boolean =>
  has(idea, 'agent') && /(?:rs|ts|ers|ors|sources|destinations|clients)$/.test(idea!.text)

/** Only small words stand between: "share of the EU suppliers", "share of non-EU suppliers". */
const isLedBy = (ideas: readonly Idea[], share: number, at: number): boolean =>
  share < at && ideas.slice(share + 1, at).every(({ text }) => /^(?:of|the|all|for|non|-)$/.test(text))

const asksForEach = (idea: Idea): boolean =>
  idea.top !== undefined ||
  each.some((kind) => has(idea, kind)) ||
  /^(?:each|every|by|per|who)$/.test(idea.text)
const each = ['order', 'rank', 'extreme', 'which', 'each', 'count', 'quantifier'] as const
