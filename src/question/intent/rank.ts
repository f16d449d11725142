import type { Clause } from '../clause.ts'
import type { Top } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { listsAll } from '../turn/found.ts'
import { amountForm } from './growth-rank.ts'
import { type Draft, set } from './intent.ts'
import {
  hasPartnerNoun,
  isPlaceTheLargest,
  isRole,
  isSingular,
  listNoun,
  takeListNouns,
  takeTop,
  tops,
} from './nouns.ts'

export function readRank(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.quantity === 'concentration' || intent.quantity === 'count') return
  if (intent.listed && clause.first('more') !== undefined) return
  if (isAnyAtAll(clause, intent)) {
    takeListNouns(clause)
    const each = clause.ideas.some((_, at) => clause.was(at, 'conjunction', 'and'))
    const threshold = { relation: 'above', value: 0 } as const
    set(intent, { claim: { kind: 'threshold', threshold, ...(each ? { each } : {}) } })
  } else if (intent.previous?.operation === 'rank' && listsAll(clause)) listWhole(clause, intent)
  else readOrder(clause, intent)
}

/** "is Chile a supplier": whether it supplied anything, and not whether it supplied most. */
const isAnyAtAll = (clause: Clause, { yesNo, claim, quantity }: Draft): boolean =>
  yesNo &&
  claim === undefined &&
  quantity === undefined &&
  clause.all('agent').length === 1 &&
  !clause.hasAny(ranked) &&
  clause.ideas.some(({ place }, at) => place !== undefined && clause.was(clause.before(at), 'yesno'))
const ranked = kindsOf(
  'order',
  'a top',
  'extreme',
  'rank',
  'direction',
  'change',
  'more',
  'count',
  'newcomer',
  'ordinal',
  'a threshold',
  'multiple',
  'only',
  'or',
)

function readOrder(clause: Clause, intent: Draft): void {
  const order = clause.first('order')
  const top = topIn(clause)
  const listed = hasPartnerNoun(clause) || clause.first('goes') !== undefined
  const ranking = clause.all('rank', 'rank').some((at) => clause.ideas[at]!.text.startsWith('rank') || listed)
  if (order === undefined && !top && !ranking && !asksForList(clause)) return
  const text = order === undefined ? '' : clause.ideas[order]!.text
  const claimed = (intent.yesNo && most.has(text)) || isPlaceTheLargest(clause, intent)
  const goesOn = intent.previous?.operation === 'rank' && (order !== undefined || top !== undefined)
  const mainly = text === 'mainly' || text === 'mostly'
  const mostOf = !listed && order !== undefined && asksWhatMost(clause, order)
  if (
    !goesOn &&
    !mostOf &&
    !claimed &&
    !mainly &&
    !listed &&
    !top &&
    !ranking &&
    order !== undefined &&
    !needsNobody.has(text)
  )
    return
  const singular = isSingular(clause)
  const what =
    mostOf ||
    (clause.first('ask', 'what') !== undefined &&
      !clause.ideas.some((idea) => idea.good) &&
      text.startsWith('main'))
  const told = goesOn && !listed ? intent.previous?.by : undefined
  const by = what ? 'commodity' : (told ?? listNoun(clause))
  takeTop(clause)
  if (order !== undefined) clause.takeAll('order')
  takeListNouns(clause)
  const direction =
    top?.order ?? (order === undefined ? 'top' : (clause.value(order, 'order') as 'top' | 'bottom'))
  set(intent, { operation: 'rank', by, order: direction })
  if (intent.quantity === undefined && takeByChange(clause))
    set(intent, { quantity: 'change', ...amountForm(clause) })
  if (top?.nth) set(intent, { nth: top.nth })
  if (top?.limit) set(intent, { limit: top.limit })
  else if (singular && !top && order !== undefined && !clause.hasAny(listing)) set(intent, { limit: 1 })
}

/** "top partners by year-on-year change", "buyers ranked by growth": what is ranked is how much each changed. */
function takeByChange(clause: Clause): boolean {
  const at = clause.ideas.findIndex(
    (_, i) => clause.is(i, 'change', 'any') || clause.is(i, 'direction', 'up'),
  )
  let before = clause.before(at)
  while (clause.was(before, 'kind')) before = clause.before(before)
  if (at < 0 || clause.ideas[before]?.text !== 'by') return false
  clause.take(at)
  return true
}

/** "what did the UK import most of": goods are ranked. */
const asksWhatMost = (clause: Clause, order: number): boolean =>
  clause.ideas[order + 1]?.text === 'of' &&
  clause.ideas.some(({ text }) => /^what(?: did| does| do)?$/.test(text)) &&
  clause.ideas.every(({ good }) => !good)

/** "full list" after a ranking: the ranking again, uncut. */
function listWhole(clause: Clause, intent: Draft): void {
  const { by, order } = intent.previous!
  for (const kind of ['rank', 'series', 'back']) clause.takeAll(kind)
  set(intent, { operation: 'rank', ...(by && { by }), ...(order && { order }) })
}
const most = new Set(['most', 'the most', 'least', 'the least'])
const listing = kindsOf(textsOf('list', 'list them', 'all of them'))
/** "biggest first" and "rank" need nobody named; a bare "most" or "best" does. */
const needsNobody = new Set([
  'biggest first',
  'largest first',
  'smallest first',
  'highest first',
  'lowest first',
  'top',
])

const topIn = (clause: Clause): Top | undefined =>
  clause.hasAny(tops) ? clause.ideas.find((idea) => idea.top && idea.fate !== 'consumed')?.top : undefined

/** "buyers in July", "who bought magnets", "where do imports come from", "by country": a list without a rank word. */
function asksForList(clause: Clause): boolean {
  if (clause.hasAny(thresholds)) return false
  if (listsEverybody(clause)) return true
  if (
    clause.first('taking') !== undefined &&
    clause.first('ask', 'who') === undefined &&
    clause.hasAny(amounts)
  )
    return false
  if (clause.all('agent').some((at) => !isRole(clause, at)) || clause.first('ask', 'who') !== undefined)
    return true
  if (clause.first('ask', 'where') !== undefined && (clause.stands('goes') || clause.stands('verb')))
    return true
  return clause
    .all('noun')
    .some((at) => /^(?:by|per|each|every|which|what|who)\b/.test(clause.ideas[at]!.text))
}

const thresholds = kindsOf('a threshold')
const amounts = kindsOf(textsOf('how much', 'what amount', 'amount', 'the amount', 'total'))

/** "list all destinations": everybody, one by one. */
const listsEverybody = (clause: Clause): boolean =>
  clause.first('rank') !== undefined &&
  clause.ideas.some(
    ({ place, text }) =>
      place?.kind === 'world' &&
      /(?:destination|buyer|countrie|partner|supplier|market|source|customer)s$/.test(text),
  )
