import { MONTHS_IN } from '../../calendar/month.ts'
import type { Grain } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { type Draft, set } from './intent.ts'

/** "worst month of each year", "best quarter by year", "top 3 suppliers each quarter": those of every year, or quarter. */
export function readOfEach(clause: Clause, intent: Draft): void {
  const at = clause.all('grain').find((i) => eachOne.test(clause.ideas[i]!.text))
  if (at === undefined || intent.yesNo) return
  const limit = Math.max(...clause.ideas.map(({ top }) => top?.limit ?? 1))
  if (limit > MOST || (limit > 1 && clause.hasAny(ofAll))) return
  const each = clause.value(at, 'grain') as Grain
  if (!(limit === 1 && isSoughtIn(clause, at, each)) && !isLeadIn(clause, at)) return
  clause.take(at)
  set(intent, { each })
}

const eachOne =
  /^(?:for |in )?(?:each|every|per|by) (?:single )?(?:month|quarter|half|half year|half - year|year)$/

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

/** One partner is asked for before the others, or so many: "top supplier", "who was the biggest buyer", "top 3 suppliers". */
const isLeadIn = (clause: Clause, at: number): boolean =>
  clause.all('order').some((i) => {
    const next = clause.after(i)
    const isCounted = !clause.ideas[next]?.text.endsWith('s') || (clause.ideas[i]!.top?.limit ?? 1) > 1
    return i < at && isCounted && (clause.is(next, 'agent') || clause.is(next, 'noun', 'partner'))
  })
