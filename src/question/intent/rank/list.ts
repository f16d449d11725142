import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { isRole } from '../role.ts'

/** "buyers in July", "who bought magnets", "where do imports come from", "by country": a list without a rank word. */
export const asksForList = (clause: Clause): boolean =>
  !clause.hasAny(thresholds) && (listsEverybody(clause) || (!asksHowMuch(clause) && asksForSome(clause)))

const thresholds = kindsOf('a threshold')

/** "list all destinations": everybody, one by one. */
const listsEverybody = (clause: Clause): boolean =>
  clause.first('rank') !== undefined &&
  clause.ideas.some(
    ({ place, text }) =>
      place?.kind === 'world' &&
      /(?:destination|buyer|countrie|partner|supplier|market|source|customer)s$/.test(text),
  )

/** "how much did its suppliers take": one amount. */
const asksHowMuch = (clause: Clause): boolean =>
  clause.first('taking') !== undefined && clause.first('ask', 'who') === undefined && clause.hasAny(amounts)

const amounts = kindsOf(textsOf('how much', 'what amount', 'amount', 'the amount', 'total'))

const asksForSome = (clause: Clause): boolean =>
  clause.all('agent').some((at) => !isRole(clause, at)) ||
  clause.first('ask', 'who') !== undefined ||
  (clause.first('ask', 'where') !== undefined && (clause.stands('goes') || clause.stands('verb'))) ||
  clause
    .all('noun')
    .some((at) =>
      /^(?:(?:by|per|each|every|which|what|who|por|par|nach)\b|[按哪ど])/.test(clause.ideas[at]!.text),
    )

/** "full list" after a ranking: the ranking again, uncut. */
export function listWhole(clause: Clause, intent: Draft): void {
  const { by, order } = intent.previous!
  for (const kind of ['rank', 'series', 'back']) clause.takeAll(kind)
  set(intent, { operation: 'rank', ...(by && { by }), ...(order && { order }) })
}

/** "chart it" after a ranking: those that were ranked, and not how all of it went. */
export const chartsRanking = ({ previous, quantity }: Draft, { ideas }: Clause): boolean =>
  previous?.operation === 'rank' &&
  (previous.quantity === 'amount' || previous.quantity === 'share') &&
  quantity === undefined &&
  !previous.claim &&
  ideas.some(({ text }) => chart.test(text)) &&
  ideas.every(({ text, isWord }) => !isWord || chart.test(text) || polite.test(text))
const chart =
  /^(?:(?:chart|plot|graph|draw)(?: (?:it|that|this|them|these|those))?|(?:as )?(?:a )?(?:bar )?(?:chart|graph|plot))$/
const polite = /^(?:please|pls|can you|could you|now|and|then|it|that|them|a|as|in|bar|bars)$/

/** The same ranking again. */
export function chartRanking(clause: Clause, intent: Draft): void {
  const { by, order, limit, quantity } = intent.previous!
  for (const kind of ['rank', 'series', 'back']) clause.takeAll(kind)
  set(intent, {
    operation: 'rank',
    quantity,
    ...(by && { by }),
    ...(order && { order }),
    ...(limit && { limit }),
  })
}
