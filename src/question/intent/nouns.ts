import type { Clause } from '../clause.ts'
import { has, type Idea, type Top } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { articles } from '../mentions/words.ts'
import { textsOf } from '../texts.ts'
import type { Draft } from './intent.ts'

export const hasListNoun = (clause: Clause): boolean =>
  clause.first('noun') !== undefined ||
  clause.first('agent') !== undefined ||
  clause.first('ask', 'who') !== undefined

export const listNoun = (clause: Clause): 'partner' | 'commodity' | 'reporter' => {
  if (clause.first('noun', 'commodity') !== undefined) return 'commodity'
  return clause.first('noun', 'reporter') !== undefined ? 'reporter' : 'partner'
}

export function takeListNouns(clause: Clause): void {
  clause.takeAll('noun')
  clause.takeAll('rank', 'rank')
  clause.takeAll('ask', 'who')
  clause.takeAll('goes')
  clause.takeAll('ask', 'where')
  takeAgentsKeepingSide(clause)
}

/** "who buys most of the UK's minerals", "suppliers of minerals": the goods are all of them, and partners are listed. */
export function asksForParties(clause: Clause): boolean {
  const goods = clause.first('noun', 'commodity')
  if (goods === undefined || !allOfThem.test(clause.ideas[goods]!.text)) return false
  const who = clause.all('ask', 'who').some((at) => /^who(?:m|'s|s)?$/.test(clause.ideas[at]!.text))
  const where = clause.first('ask', 'where') !== undefined && clause.first('goes') !== undefined
  // "suppliers of minerals", "top suppliers of the UK, all goods held"
  const agent = clause
    .all('agent')
    .some((at) => at < goods && /^(?:of|,)$/.test(clause.ideas[goods - 1]?.text ?? ''))
  return who || where || agent
}
const allOfThem = /^(?:all )?(?:minerals|goods|products|commodities)$/

/** All but the goods, of which something is asked. */
export function takeParties(clause: Clause): void {
  for (const at of clause.all('noun')) if (!clause.was(at, 'noun', 'commodity')) clause.take(at)
  clause.takeAll('rank', 'rank')
  clause.takeAll('ask', 'who')
  clause.takeAll('goes')
  clause.takeAll('ask', 'where')
  takeAgentsKeepingSide(clause)
}

export function takeAgents(clause: Clause): void {
  for (const at of clause.all('agent')) clause.take(at)
  clause.takeAll('noun', 'partner')
}

/** The agent word has told the side already; here it only stops being unread. */
function takeAgentsKeepingSide(clause: Clause): void {
  for (const at of clause.all('agent')) clause.take(at)
}

/** "supplier", "country": who trades with the reporter, still to be read. */
export const isPartner = (clause: Clause, at: number): boolean =>
  clause.is(at, 'agent') || clause.is(at, 'noun', 'partner')

/** Rates, shares and falls are other figures than the amounts of which one partner has the most. */
export const ofOtherFigures = kindsOf(
  ...(['direction', 'change', 'quantity', 'than', 'versus', 'difference', 'a threshold', 'count'] as const),
)

export const hasPartnerNoun = (clause: Clause): boolean =>
  clause.first('agent') !== undefined ||
  clause.first('noun') !== undefined ||
  clause.first('ask', 'who') !== undefined

/** "how dependent is China on the US as a customer": what the one named is, and nobody else is asked for. */
export function isRole({ ideas }: Clause, at: number): boolean {
  const before = ideas[at - 1]?.good ? at - 2 : at - 1
  return ideas[isArticle(ideas[before]) ? before - 1 : before]?.text === 'as'
}

const isArticle = (idea: Idea | undefined): boolean =>
  idea !== undefined && (articles.has(idea.text) || idea.text === 'its')

/** One is asked for: "who", "which country", "the top buyer", "largest source". */
export function isSingular(clause: Clause): boolean {
  if (clause.first('ask', 'who') !== undefined) return false
  return clause.hasAny(singularWords)
}
const singularWords = kindsOf(
  textsOf(
    'which country',
    'what country',
    'which nation',
    'which partner',
    'buyer',
    'supplier',
    'customer',
    'source',
    'destination',
    'market',
    'origin',
    'seller',
    'country',
    'partner',
    'which good',
    'which product',
    'which commodity',
    'which mineral',
    'good',
    'product',
    'commodity',
    'mineral',
    'export market',
    'importer',
    'exporter',
    'provider',
    'export destination',
    'trading partner',
    'recipient',
  ),
)

/** "is Germany the largest": among all partners, and not among its own months. */
export function isPlaceTheLargest(clause: Clause, { yesNo }: Draft): boolean {
  if (!yesNo || !clause.stands('extreme') || clause.stands('grain') || clause.stands('ever')) return false
  const at = clause.ideas.findIndex(({ text }) => largest.has(text))
  const who = clause.ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  const kind = clause.ideas[who]?.place?.kind
  return (kind === 'place' || kind === 'group') && clause.was(clause.before(who), 'yesno')
}
const largest: ReadonlySet<string> = new Set(['biggest', 'largest', 'smallest'])

/** "which of Germany and Poland", "which of the US and the EU": one of those named, and no time of theirs. */
export const asksWhichNamed = (clause: Clause): boolean => {
  const { place, good } = whichOf(clause) ?? {}
  return place !== undefined || good !== undefined
}

/** The first of those among which "which of 2021, 2022 and 2023" chooses. */
export function whichOf({ ideas }: Clause): Idea | undefined {
  const of = ideas.findIndex(({ text }, at) => text === 'of' && ideas[at - 1]?.text === 'which')
  const at = isArticle(ideas[of + 1]) ? of + 2 : of + 1
  return of < 0 || ownsGoods(ideas, at) ? undefined : ideas[at]
}

/** "which of the UK's goods": they are chosen among, and not the UK. */
const ownsGoods = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[ideas[at + 1]?.text === "'s" ? at + 2 : at + 1], 'noun', 'commodity')

/** "top 5", "second largest" */
export const tops = kindsOf('a top')

export function takeTop(clause: Clause): Top | undefined {
  if (!clause.hasAny(tops)) return undefined
  const at = clause.ideas.findIndex((idea) => idea.top && idea.fate !== 'consumed')
  if (at < 0) return undefined
  clause.take(at)
  return clause.ideas[at]!.top
}

/** The first five, or the second only. */
export const placeOf = ({ limit, nth }: Partial<Top> = {}): Pick<Draft, 'limit' | 'nth'> => ({
  ...(limit && { limit }),
  ...(nth && { nth }),
})
