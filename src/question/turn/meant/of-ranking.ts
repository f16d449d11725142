import { isGroup } from '../../../names/groups.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { type Mention, mentionOf } from '../../mentions/mention.ts'
import type { PlaceValue } from '../../readers/place-value.ts'
import type { Said } from '../../said/said.ts'

/** "is it the top buyer", "was that the second largest supplier" after one partner's figure: where it stands. */
export function saidOfIt(said: Said, clause: Clause, previous: Query): Said {
  if (isPlaceOnList(said, clause, previous)) return rankedAgain(said, previous)
  const { partners } = previous
  const [code, ...others] = partners.value
  const { operation, yesNo, by } = said.intent
  const asksWhere = yesNo || clause.says(/^(?:rank|place|position)$/)
  if (operation !== 'rank' || !asksWhere || by !== 'partner' || said.mentions.length > 0) return said
  const one = code !== undefined && others.length === 0 && code !== 'WORLD' && code !== 'HELD'
  const ofIt =
    clause.says(/^(?:it|its|that|they|their)$/) || clause.ideas.every((_, at) => isBareRank(clause, at))
  return one && ofIt ? { ...said, mentions: [listOf([code])] } : said
}

/** "where is Germany on that list" after a ranking: a list of places, and none of months. */
const isPlaceOnList = ({ intent, mentions }: Said, clause: Clause, previous: Query): boolean =>
  intent.operation === 'series' &&
  mentions.length === 1 &&
  ranksPartners(previous) &&
  clause.ideas.some((_, at) => clause.was(at, 'ask', 'where')) &&
  clause.says(/^list$/)

function rankedAgain(said: Said, { quantity, order = 'top' }: Query): Said {
  const { grain: _grain, ...intent } = said.intent
  return { ...said, intent: { ...intent, operation: 'rank', by: 'partner', quantity, order } }
}

/** "rank?" and no more */
const isBareRank = (clause: Clause, at: number): boolean =>
  clause.binds(at) || /^(?:rank|position)$/.test(clause.ideas[at]!.text)

/** "who has the surplus" after the trade with one partner: of the two. */
export function saidOfPair(said: Said, { partners: { value } }: Query): Said {
  const { operation, quantity, by, threshold, order: _order, ...rest } = said.intent
  const isWho =
    operation === 'threshold' && quantity === 'balance' && by === 'partner' && threshold?.value === 0
  const one = value.length === 1 && value[0] !== 'WORLD' && value[0] !== 'HELD'
  return isWho && one && said.mentions.length === 0
    ? { ...said, intent: { ...rest, quantity: 'balance' } }
    : said
}

/** "their October figures" after a ranking are those of the places it listed. */
export function saidOfListed(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions, flow } = said
  const asksMore = intent.operation ?? intent.quantity ?? intent.claim ?? flow.flow
  const found = ranksPartners(previous) ? (previous.found ?? []) : []
  if (asksMore || mentions.length > 0 || found.length === 0 || !speaksOfThem(clause)) return said
  return { ...said, mentions: [{ ...listOf(found), joined: 'and' }] }
}

/** "in percent" after a ranking of amounts: as shares. */
export function saidAsShares(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions, measure, unit } = said
  const isBare = !intent.operation && !intent.quantity && !intent.claim && !measure && !unit
  if (!isBare || mentions.length > 0 || !ranksPartners(previous) || previous.quantity !== 'amount')
    return said
  const isOnly = clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'percent'))
  return isOnly && clause.stands('percent') ? { ...said, intent: { ...intent, quantity: 'share' } } : said
}

export const listOf = (codes: readonly string[]): Mention => mentionOf(codes.map(placeOf), 'plain')

/**
 * "which of them are in the EU", "how many are Asian" after a ranking of all, or of those past a number: those of the
 * group, or their number. Of the first few, and of those past a share, nobody knows them.
 */
export function saidMembers(said: Said, clause: Clause, previous: Query): Said | undefined {
  if (!(ranksPartners(previous) || isPastNumber(previous)) || !isOneGroup(said)) return undefined
  if (!clause.ideas.every((idea, at) => idea.place || isOfMembers(clause, at))) return undefined
  const isCount = clause.ideas.some(({ text }) => howMany.has(text))
  if (!isCount && !clause.stands('which') && !clause.stands('ask')) return undefined
  if (previous.limit !== undefined || isOfShares(previous)) return { ...said, issue: notOfThem(clause) }
  for (const idea of clause.ideas) if (has(idea, 'back')) idea.fate = 'aside'
  const marker = previous.flows.value[0] === 'import' ? 'from' : 'to'
  const [mention] = said.mentions
  const { quantity, order = 'top', threshold } = previous
  const past = threshold && { threshold }
  const asked = isCount
    ? ({ operation: 'show', quantity: 'count', by: 'partner', ...past } as const)
    : ({ operation: past ? 'threshold' : 'rank', quantity, order, by: 'partner', ...past } as const)
  return {
    ...said,
    intent: { ...said.intent, ...asked },
    mentions: [{ ...mention!, marker, members: !isCount }],
  }
}

/** Those that traded so much. */
const isPastNumber = ({ operation, by, claim }: Query): boolean =>
  operation === 'threshold' && by === 'partner' && !claim

const isOfShares = (previous: Query): boolean => isPastNumber(previous) && previous.quantity !== 'amount'

const notOfThem = ({ ideas }: Clause): Issue => ({
  kind: 'not_understood',
  words: ideas.flatMap((idea) =>
    howMany.has(idea.text) || has(idea, 'which') || has(idea, 'ask') ? [idea.text] : [],
  ),
})

const isOneGroup = ({ mentions: [mention, ...others], flow }: Said): boolean =>
  others.length === 0 &&
  flow.flow === undefined &&
  mention?.places.length === 1 &&
  mention.places[0]!.kind === 'group'

const isOfMembers = (clause: Clause, at: number): boolean =>
  clause.binds(at) ||
  ['ask', 'which', 'yesno', 'back', 'noun'].some((kind) => clause.was(at, kind)) ||
  /^(?:members?|member states?|countries)$/.test(clause.ideas[at]!.text)

/** "only EU", "in Asia" after a ranking: the same ranking inside the group. */
export function saidInside(said: Said, clause: Clause, previous: Query): Said {
  const [mention, ...others] = said.mentions
  const group = mention?.places.length === 1 && mention.places[0]!.kind === 'group'
  if (!mention || !group || others.length > 0 || !ranksPartners(previous)) return said
  if (clause.text.includes('?') || !clause.ideas.every((idea, at) => idea.place || isBare(clause, at)))
    return said
  const { order, limit, quantity } = previous
  const again = {
    operation: 'rank',
    by: 'partner',
    quantity,
    ...(order && { order }),
    ...(limit && { limit }),
  } as const
  return { ...said, intent: { ...said.intent, ...again }, mentions: [{ ...mention, members: true }] }
}

export const ranksPartners = ({ operation, by, claim }: Query): boolean =>
  operation === 'rank' && by === 'partner' && !claim

const isBare = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text !== 'and' &&
  (clause.isFiller(at) || clause.was(at, 'preposition') || clause.was(at, 'only'))

const speaksOfThem = ({ text }: Clause): boolean => themWords.test(text)
/** Those that were listed. */
export const themWords = /\b(?:their|theirs|them|those|these)\b/i

export const placeOf = (code: string): PlaceValue =>
  code === 'ZZ'
    ? { kind: 'unspecified' }
    : { kind: isGroup(code) ? 'group' : 'place', code, adjective: false }
