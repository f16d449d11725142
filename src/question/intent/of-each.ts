import { MONTHS_IN } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { asksWho } from '../mentions/deed.ts'
import { type Draft, set } from './intent.ts'
import { isPartner } from './nouns.ts'

/** "worst month of each year", "best quarter by year", "top 3 suppliers each quarter": those of every year, or quarter. */
export function readOfEach(clause: Clause, intent: Draft): void {
  const at = clause.all('grain').find((i) => eachOne.test(clause.ideas[i]!.text) || isEachOwn(clause, i))
  if (at === undefined || intent.yesNo) return
  const limit = Math.max(...clause.ideas.map(({ top }) => top?.limit ?? 1))
  if (limit > MOST || (limit > 1 && clause.hasAny(ofAll))) return
  const each = clause.value(at, 'grain') as Grain
  if (!(limit === 1 && isSoughtIn(clause, at, each)) && !isLeadIn(clause, at)) return
  clause.take(at, ...(clause.ideas[at + 1]?.text === "'s" ? [at + 1] : []))
  set(intent, { each })
}

const eachOne =
  /^(?:for |in )?(?:each|every|per|by) (?:single )?(?:month|quarter|half|half year|half - year|year)$|^(?:month by month|quarter by quarter|year by year)$/

/** More of each quarter are no line any more. */
const MOST = 5

/** "share of the top 3 each quarter": of the three together. */
const ofAll = kindsOf('quantity', 'combined', 'percent')

/** An extreme of something shorter: "highest month", "which month was highest". */
const isSoughtIn = (clause: Clause, at: number, each: Grain): boolean =>
  clause
    .all('grain')
    .some(
      (i) =>
        i < at &&
        (clause.is(i - 1, 'extreme') ||
          (timesAsked.test(clause.ideas[i]!.text) && clause.stands('extreme'))) &&
        MONTHS_IN[clause.value(i, 'grain') as Grain] < MONTHS_IN[each],
    )

const timesAsked = /^(?:in )?(?:which|what) (?:month|quarter)s?$/

/** "monthly top buyer", where nobody asks for the top months. */
const isEachOwn = (clause: Clause, at: number): boolean =>
  /^(?:month|quarter|year)ly$/.test(clause.ideas[at]!.text) &&
  clause.is(at + 1, 'order') &&
  isPartner(clause, clause.after(at + 1))

/** Partners are asked for before the others, or so many: "top supplier", "who led", "top 3 suppliers", "top 3". */
const isLeadIn = (clause: Clause, at: number): boolean =>
  clause.all('order').some((i) => {
    const next = clause.after(i)
    const isOwned = clause.ideas[at + 1]?.text === "'s" || at + 1 === i
    const isLead = isPartner(clause, next) || (i < at && asksWho(clause))
    if (i > at) return isOwned && isLead
    const { top, text } = clause.ideas[i]!
    return isLead || text === 'leader' || ((top?.limit ?? 1) > 1 && isBehind(clause, i, at))
  })

/** "top 3 of each quarter": of the partners, where nothing else is named. */
const isBehind = (clause: Clause, order: number, at: number): boolean =>
  at > order + 1 && clause.ideas.every((_, i) => i <= order || i >= at || clause.binds(i))
