import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import type { Said } from '../said/said.ts'
import { checks } from './checks/index.ts'
import { codeAtHead } from './code-at-head.ts'
import { unknownRelation } from './equals.ts'
import { lostPeriods, lostPlaces, samePeriods, thresholdOfEach, unlikePeriods } from './lost.ts'
import { lostQuantifier } from './quantified.ts'
import { type Search, searchBy } from './rule.ts'
import { recordsOfOne } from './rules/beside-records.ts'
import { rules } from './rules/index.ts'
import { secondMoments } from './rules/second-moments.ts'
import { secondNumbers } from './rules/second-numbers.ts'
import { secondWords } from './rules/second-words.ts'
import { showsRank, showsRun, showsThreshold } from './shows.ts'
import { twoClaims } from './two-claims.ts'

/**
 * The other half of the coverage rule: a word that was consumed must have left a mark on the query. A reader that took
 * "each", "average" or "goods" and a query that shows nothing of it would be a figure for another question.
 */
export function unreflected(clause: Clause, said: Said, query: Query): readonly string[] {
  const lost: string[] = []
  for (const search of searches) for (const word of search(clause, said, query)) lost.push(word)
  return lost.length > 0 ? lost : hidden(clause, said, query)
}

const hidden = searchBy([...secondWords, ...secondMoments, ...secondNumbers, ...recordsOfOne])

const searches: readonly Search[] = [
  lostWords,
  lostPlaces,
  codeAtHead,
  lostPeriods,
  unlikePeriods,
  samePeriods,
  thresholdOfEach,
  searchBy(rules),
  lostQuantifier,
  unknownRelation,
  twoClaims,
]

function lostWords(clause: Clause, _said: Said, query: Query): readonly string[] {
  const lost: string[] = []
  const { ideas } = clause
  for (let at = 0; at < ideas.length; at++)
    if (!isReflected(ideas[at]!, at, clause, query)) lost.push(ideas[at]!.text)
  return lost
}

/** A word with several meanings is kept where one of them shows; kinds without a check bind words and claim nothing. */
function isReflected(idea: Idea, at: number, clause: Clause, query: Query): boolean {
  if (idea.fate === 'aside') return true
  if (idea.threshold && !idea.senses) return showsThreshold(query)
  if (idea.top) return showsRank(query) && showsRun(query, idea.top)
  let isChecked = false
  for (const { kind, value } of idea.senses ?? []) {
    if (kind === 'meta' || kind === 'term') continue
    const shows = checks.get(kind)
    if (!shows || shows(query, value, at, clause)) return true
    isChecked = true
  }
  return !isChecked
}
