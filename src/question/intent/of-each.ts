import { MONTHS_IN } from '../../calendar/month.ts'
import type { Grain } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "worst month of each year", "best quarter by year", "top supplier each quarter": one of every year, or quarter. */
export function readOfEach(clause: Clause, intent: Draft): void {
  const at = clause.all('grain').find((i) => eachOne.test(clause.ideas[i]!.text))
  if (at === undefined || intent.yesNo || clause.ideas.some(({ top }) => (top?.limit ?? 1) > 1)) return
  const each = clause.value(at, 'grain') as Grain
  if (!isSoughtIn(clause, at, each) && !isLeadIn(clause, at)) return
  clause.take(at)
  set(intent, { each })
}

const eachOne =
  /^(?:for |in )?(?:each|every|per|by) (?:single )?(?:month|quarter|half|half year|half - year|year)$/

/** An extreme of something shorter: "highest month". */
const isSoughtIn = (clause: Clause, at: number, each: Grain): boolean =>
  clause
    .all('grain')
    .some(
      (i) =>
        i < at &&
        clause.is(i - 1, 'extreme') &&
        MONTHS_IN[clause.value(i, 'grain') as Grain] < MONTHS_IN[each],
    )

/** One partner is asked for, before the others: "top supplier", "who was the biggest buyer". */
const isLeadIn = (clause: Clause, at: number): boolean =>
  clause.all('order').some((i) => {
    const next = clause.after(i)
    const isOne = !clause.ideas[next]?.text.endsWith('s')
    return i < at && isOne && (clause.is(next, 'agent') || clause.is(next, 'noun', 'partner'))
  })
