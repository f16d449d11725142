import type { Clause } from '../clause.ts'
import { goodWithin } from '../good-within.ts'
import { has } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { takeAgents, tops } from './nouns.ts'
import { isPartOfEachGood } from './share-of-each-good.ts'
import { anyPartner } from './threshold/any-partner.ts'
import { readBeenPast } from './threshold/been-past.ts'
import { readSide } from './threshold/side.ts'
import { takeThreshold, thresholdAt } from './words.ts'

export function readConcentration(clause: Clause, intent: Draft): void {
  const named = clause.takeAll('quantity', 'concentration')
  const top = clause.hasAny(tops) ? clause.ideas.findIndex((idea) => idea.top?.limit !== undefined) : -1
  const sharing = clause.first('quantity', 'share') !== undefined || clause.first('percent') !== undefined
  if (!named && !(top >= 0 && sharing && (intent.combined || isTopShare(clause, top)))) return
  if (!named && (isByShare(clause) || isOfMovers(clause))) return
  const by = clause.first('noun', 'commodity') === undefined ? 'partner' : 'commodity'
  set(intent, { quantity: 'concentration', by })
  if (top >= 0 && (sharing || named)) {
    clause.take(top)
    set(intent, { limit: clause.ideas[top]!.top!.limit! })
  }
  clause.takeAll('combined')
  clause.takeAll('quantity', 'share')
  clause.takeAll('percent')
  takeAgents(clause)
}

/** "top 3 goods by share": each of them has its own. */
const isByShare = (clause: Clause): boolean =>
  clause.all('quantity', 'share').some((at) => clause.ideas[at - 1]?.text === 'by')

/** "top 3 risers in percent": by how much each of them rose. */
const isOfMovers = (clause: Clause): boolean =>
  clause.stands('rank') && (clause.first('rank', 'gainers') ?? clause.first('rank', 'losers')) !== undefined

/** "top 3 share", "share of the top three": the share belongs to the group, not to each. */
function isTopShare(clause: Clause, top: number): boolean {
  return (
    clause.all('quantity', 'share').some((at) => Math.abs(at - top) <= 5) ||
    clause.first('percent') !== undefined ||
    (isHeldBy(clause, top) && !clause.stands('each')) ||
    (clause.was(clause.before(top), 'goes') && !clause.stands('each'))
  )
}

/** "what share of UK imports do the top 3 suppliers have": of all of them, however far it stands from them. */
const isHeldBy = (clause: Clause, top: number): boolean =>
  having.test(clause.ideas[clause.before(top)]?.text ?? '') || clause.was(clause.before(top), 'yesno')
const having = /^(?:do|did|does|have|had|has)$/

export function readShare(clause: Clause, intent: Draft): void {
  if (asksAmount(clause)) return
  const isShare =
    isPercentOf(clause) ||
    goodWithin(clause) === 'share' ||
    isOverTotal(clause) ||
    (!intent.yesNo && isPartTaken(clause))
  if (!clause.takeAll('quantity', 'share') && !isShare) return
  set(intent, { quantity: 'share' })
  if (isPartOfEachGood(clause)) intent.ofEach = true
  clause.takeAll('percent')
  const ofPartners = anyPartner(clause)
  if (!intent.yesNo || ofPartners) return
  const at = thresholdAt(clause)
  readSide(clause, at, intent)
  const threshold = takeThreshold(clause)
  if (!threshold) return
  const claim = { kind: 'threshold', threshold } as const
  readBeenPast(clause, at, intent, claim)
  set(intent, { claim })
}

/** "how much of UK imports came from China, in dollars": the part itself, and not what share it is. */
function asksAmount(clause: Clause): boolean {
  if (!clause.hasAny(amounts) || clause.hasAny(percents)) return false
  const [at, ...others] = clause.all('quantity', 'share')
  if (at === undefined || others.length > 0 || clause.ideas[at]!.text !== 'how much of') return false
  clause.ideas[at]!.fate = 'aside'
  return true
}
const amounts = kindsOf('unit')
const percents = kindsOf('percent', 'a threshold')

/** "do all UK magnets come from China", "does Brazil get all its phosphorus from the US": a share of all of it is claimed. */
export function readAllOf(clause: Clause, intent: Draft): void {
  const isPlain = intent.yesNo && !intent.claim && !intent.operation && !intent.quantity && !intent.changing
  if (!isPlain || !clause.hasAny(moving) || !namesWholeAndPart(clause) || isOfPlaces(clause)) return
  if (!clause.ideas.some((_, at) => isAllOfTrade(clause, at))) return
  const threshold = { relation: 'at_least', value: 100, unit: 'percent' } as const
  set(intent, { quantity: 'share', claim: { kind: 'threshold', threshold } })
}
const namesWholeAndPart = (clause: Clause): boolean => {
  const places = clause.ideas.filter(({ place }) => place).length
  return places > 1 || (places === 1 && clause.stands('flow'))
}

/** "all its silicon", "all of the UK's imports", and not "any at all", "all year". */
function isAllOfTrade({ ideas }: Clause, at: number): boolean {
  if (!allOf.has(ideas[at]!.text) || ideas[at - 1]?.text === 'at') return false
  let next = at + 1
  while (passed.has(ideas[next]?.text ?? '')) next++
  return ideas[next]?.good !== undefined || ideas[next]?.place !== undefined || has(ideas[next], 'flow')
}
const passed: ReadonlySet<string> = new Set(['of', 'its', 'their', 'the', 'of the', 'of its', 'of their'])

/** "did all EU countries supply platinum" asks it of each of them. */
const isOfPlaces = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    const next = clause.after(at)
    return allOf.has(text) && (clause.was(next, 'noun') || clause.was(next + 1, 'noun'))
  })

export const allOf = textsOf('all', 'all of', 'all the', 'all of the', 'all its', 'all their', 'entire')
const moving = kindsOf('goes', 'taking', 'gives', textsOf('from'))

/** "what percent … goes to India", "EU in % of total": a percentage with a whole, and no change in sight. */
function isPercentOf(clause: Clause): boolean {
  const percent = clause.first('percent')
  if (percent === undefined) return false
  if (isOwned(clause, percent) || isAskedOfOne(clause, percent)) return true
  if (clause.first('kind') !== undefined || clause.first('change') !== undefined) return false
  if (ofTheTotal(clause)) return true
  return clause.first('goes') !== undefined || clause.ideas[percent + 1]?.text === 'of'
}

/**
 * "the US percentage", "ASEAN % Brazil niobium exports": a percentage that a place has is its share; "the US percentage
 * drop" is a change.
 */
const isOwned = (clause: Clause, percent: number): boolean =>
  (clause.ideas[percent]!.text === 'percentage' || isBetweenPlaces(clause, percent)) &&
  clause.ideas[percent - (clause.ideas[percent - 1]?.text === "'s" ? 2 : 1)]?.place !== undefined &&
  !clause.was(percent + 1, 'direction') &&
  !clause.was(percent + 1, 'change')

/** "of UK palladium imports what percent was South African", "what % is from Norway", and not "what percent was Japan up" */
function isAskedOfOne(clause: Clause, percent: number): boolean {
  if (!clause.was(percent - 1, 'ask') || !clause.was(percent + 1, 'yesno')) return false
  const next = clause.after(percent + 1)
  const place = clause.ideas[next]?.text === 'from' ? clause.after(next) : next
  return clause.ideas[place]?.place !== undefined && !clause.hasAny(rises)
}
const rises = kindsOf('direction', 'change', 'more')

const isBetweenPlaces = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.text === '%' && ideas[at + 1]?.place !== undefined

/** "in which months did the US take less than a tenth", "buyers above a fifth": of nothing but the whole, where no move is told. */
const isPartTaken = (clause: Clause): boolean =>
  clause.hasAny(thresholds) &&
  !clause.hasAny(moves) &&
  clause.ideas.some(({ threshold, text }) => threshold?.unit === 'percent' && partWord.test(text))
const thresholds = kindsOf('a threshold')
const moves = kindsOf('direction', 'change', 'kind', 'versus', 'multiple')
const partWord = /\b(?:half|third|two thirds|quarter|fifths?|tenths?)$/

/** "US / total" */
const isOverTotal = ({ ideas }: Clause): boolean =>
  ideas.some(
    ({ text }, at) => text === '/' && ideas[at + 1]?.text === 'total' && ideas[at - 1]?.place !== undefined,
  )

/** "how much is that of the total, %" */
const ofTheTotal = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      /(?:^| )of$/.test(text) &&
      /^(?:total|whole|overall total)$/.test(clause.ideas[clause.after(at)]?.text ?? ''),
  )
