import type { Moment } from '../../query/claim.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { quantifierIn } from './quantifier/words.ts'
import { grainOf, takeMore, thresholdAt } from './words.ts'

/** "when did Korea overtake Japan", "since when does it buy more", "has it ever exceeded": of two, when one was ahead. */
export function readOvertake(clause: Clause, intent: Draft): void {
  if (!(intent.listed || isOfGoods(clause)) || intent.operation || thresholdAt(clause) >= 0) return
  const moment = momentOf(clause, intent)
  if (!moment) return
  const grain = grainOf(clause) ?? 'month'
  const relation = takeMore(clause)
  if (!relation) return
  takeWords(clause)
  const claim = { kind: 'first_more', relation } as const
  if (moment === 'each') set(intent, { operation: 'count_periods', claim, grain })
  else set(intent, { operation: 'overtake', claim: { ...claim, moment }, grain })
  clause.takeAll('grain')
}

/** `each`: "when did imports exceed exports", in whichever months they did. */
function momentOf(clause: Clause, { yesNo }: Draft): Moment | 'each' | undefined {
  if (isRun(clause)) return 'run'
  if (yesNo) return claimedMoment(clause)
  if (clause.ideas.some(({ text }) => sinceWhen.test(text))) return 'since'
  if (!clause.ideas.some((_, at) => isWhen(clause, at))) return undefined
  if (wordAt(clause, firsts) >= 0) return 'first'
  if (isPassing(clause)) return 'overtook'
  return clause.stands('lasttime') || wordAt(clause, lasts) >= 0 ? 'last' : 'each'
}

/** "when did cobalt imports overtake nickel imports": a good on either side. */
function isOfGoods(clause: Clause): boolean {
  const at = clause.first('more') ?? -1
  return [clause.ideas.slice(0, at), clause.ideas.slice(at + 1)].every(
    (side) => at > 0 && side.some(({ good }) => good),
  )
}

/** "how many months in a row": the longest of them is another, and so are so many claimed. */
const isRun = (clause: Clause): boolean =>
  clause.stands('streak') &&
  !clause.stands('longest') &&
  !countsAll(clause) &&
  /\bhow\s+(?:many|long)\b/i.test(clause.text)

/** "for how many months did imports exceed exports": all of them. */
const countsAll = (clause: Clause): boolean =>
  clause.says(/^did$/) &&
  clause.ideas.some(({ text }) => /^for how (?:many months|long)$/.test(text)) &&
  !clause.says(/^(?:in a row|consecutive(?:ly)?|straight)$/)

function claimedMoment(clause: Clause): Moment | undefined {
  const quantifier = quantifierIn(clause)
  if (quantifier) return quantifier.over === 'some' ? 'ever' : 'always'
  return isPassing(clause) ? 'passed' : undefined
}

const isPassing = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => passing.test(text) && clause.is(at, 'more'))

/** To come to be ahead, and not only to be. */
const passing =
  /^(?:overt(?:ake|akes|ook|aken|aking)|surpass(?:es|ed)?|pass(?:es|ed)?|(?:move|pull|go|get|edge)[sd]? ahead of|(?:went|got) ahead of|leapfrog(?:s|ged)?|f(?:e|a)ll(?:s|en)? behind|(?:drop|slip)(?:s|ped)? behind)$/

const sinceWhen = /^since (?:when|what|which)/

const isWhen = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'when') ||
  /^(?:in )?(?:which|what) (?:month|quarter|year)s?$/.test(clause.ideas[at]!.text) ||
  (clause.was(at, 'grain') && asksOf.test(clause.ideas[at - 1]?.text ?? ''))

/** "in which years", "in how many quarters" */
const asksOf = /^(?:which|what|how many)$/

const firsts: ReadonlySet<string> = new Set(['first', 'first time', 'for the first time', 'the first time'])
const lasts: ReadonlySet<string> = new Set(['last', 'most recently'])

const wordAt = ({ ideas }: Clause, words: ReadonlySet<string>): number =>
  ideas.findIndex(({ text }) => words.has(text))

function takeWords(clause: Clause): void {
  for (const words of [firsts, lasts]) clause.take(wordAt(clause, words))
  for (const [at, { text }] of clause.ideas.entries())
    if (isWhen(clause, at) || sinceWhen.test(text) || text === 'how many') clause.take(at)
  for (const kind of ['lasttime', 'streak', 'count', 'quantifier', 'each', 'series', 'ever', 'back'])
    clause.takeAll(kind)
}
