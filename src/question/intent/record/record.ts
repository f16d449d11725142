import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { isPlaceTheLargest } from '../place-largest.ts'
import { asksWhichNamed } from '../which-named.ts'
import { isOfStart, isOnlyDescribed, setsPeriodsAgainst } from './described.ts'
import { isEither, readEither } from './either.ts'
import { choosesAmongPeriods, choosesAmongShown, goesOnRanking, rankShown, ranksPartners } from './in-talk.ts'
import { search } from './search.ts'

/** The highest or lowest of all months, quarters or years: not of partners, and not where it only tells which month is meant. */
export function readRecord(clause: Clause, intent: Draft): void {
  if (choosesAmongPeriods(clause, intent)) clause.takeAll('ask', 'who')
  if (intent.operation || isOfParties(clause, intent)) return
  if (choosesAmongShown(clause, intent)) rankShown(clause, intent)
  else if (isEither(clause)) readEither(clause, intent)
  else if (isOnlyDescribed(clause) || isOfStart(clause)) setAside(clause)
  else if (setsPeriodsAgainst(clause)) clause.takeAll('extreme')
  else search(clause, intent)
}

const isOfParties = (clause: Clause, intent: Draft): boolean =>
  hasListNoun(clause) ||
  clause.says(/^who (?:is|was|are|were)$/) ||
  goesOnRanking(clause, intent) ||
  ranksPartners(clause, intent) ||
  (asksWhichNamed(clause) && !clause.stands('grain')) ||
  isPlaceTheLargest(clause, intent) ||
  asksWhereMost(clause)

/** "where did most go", "where did most of it come from": to whom, and not in which month. */
const asksWhereMost = (clause: Clause): boolean =>
  clause.first('ask', 'where') !== undefined &&
  clause.ideas.some(({ text }, at) => /^(?:the )?most$/.test(text) && clause.is(at, 'order'))

function setAside(clause: Clause): void {
  for (const at of clause.all('extreme')) clause.ideas[at]!.fate = 'aside'
}
