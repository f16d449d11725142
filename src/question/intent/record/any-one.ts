import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { isPartner, ofOtherFigures, takeListNouns } from '../nouns.ts'
import { placeOf } from '../top.ts'
import { grainOf } from '../words.ts'

/**
 * "top buyer in a single month", "the most any one country bought in one month": the largest of all figures that one
 * partner has in one month (quarter, year), of whoever and whenever it is.
 */
export function readAnyOne(clause: Clause, intent: Draft): void {
  const { ideas } = clause
  const at = ideas.findIndex(({ fate }, i) => fate !== 'consumed' && clause.is(i, 'extreme', 'highest'))
  if (at < 0 || intent.yesNo || clause.hasAny(ofOtherFigures)) return
  const single = clause.all('grain').find((i) => isSingle(clause, i))
  const partner = ideas.findIndex((_, i) => isPartner(clause, i))
  const isAny = partner >= 0 && anyOne.test(ideas[partner - 1]?.text ?? '')
  const grain = single ?? (isAny ? clause.first('grain') : undefined)
  if (partner < 0 || grain === undefined) return
  const { top } = ideas[at]!
  if ((top?.limit ?? 1) > MOST) return
  set(intent, {
    operation: 'record',
    by: 'partner',
    extreme: 'highest',
    limit: 1,
    ...placeOf(top),
    grain: grainOf(clause)!,
  })
  clause.take(at)
  for (const i of [...clause.all('extreme', 'highest'), ...clause.all('grain'), ...clause.all('number')])
    clause.take(i)
  takeListNouns(clause)
}

/** "in a single month", "in one month", "in any month"; "each month" is every one of them. */
const isSingle = (clause: Clause, at: number): boolean =>
  singleOne.test(clause.ideas[at]!.text) ||
  (plainOne.test(clause.ideas[at]!.text) && anyOne.test(clause.ideas[at - 1]?.text ?? ''))

const singleOne =
  /\b(?:single|one|any|in a)(?: one| single| -)?(?: calendar)? (?:month|quarter|half year|year)\b|^single-month$/
const plainOne = /^(?:calendar )?(?:month|quarter|year)$/
const anyOne = /^(?:any|one|single|a single|any one|any single)$/

const MOST = 10
