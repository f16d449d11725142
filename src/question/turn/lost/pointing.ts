import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { themWords } from '../meant/of-listed.ts'
import type { Turn } from './rule.ts'

/**
 * Words that point back at what a query does not hold: "those four" at several answers, "that month" after a record at
 * the month it found.
 */
export function pointsAtAnswers({ clause, query, previous }: Turn): readonly string[] {
  const told = lengthOf(previous.period.value)
  const pointsBack = (idea: Idea, at: number): boolean =>
    isChoiceOfNone(idea) ||
    isCountOfThose(clause, at) ||
    isOfSeveralPlaces(idea, query) ||
    isAnswerBefore(idea) ||
    (told > 1 && isThat('month', idea)) ||
    (told > MONTHS_IN.quarter && isThat('quarter', idea))
  return clause.ideas.flatMap((idea, at) =>
    isOfOthersCounted(clause, at, query)
      ? [clause.ideas[at + 1]!.text]
      : pointsBack(idea, at)
        ? [idea.text]
        : [],
  )
}

/** "the second one by month": which one that is nobody took */
const isChoiceOfNone = ({ text, fate }: Idea): boolean => choices.has(text) && fate !== 'consumed'

const choices: ReadonlySet<string> = new Set([
  'the first one',
  'the second one',
  'the other one',
  'the other',
  'other one',
])

const isCountOfThose = (clause: Clause, at: number): boolean =>
  /^(?:those|these|the)$/.test(clause.ideas[at]!.text) &&
  at + 2 === clause.ideas.length &&
  clause.was(at + 1, 'number')

const pointed = /^(?:all|those|these|same|the same)$/

/** "all three in September", "the two together in 2025" after one told after the other: of which the query holds the last. */
function isOfOthersCounted(clause: Clause, at: number, query: Query): boolean {
  const word = clause.value(at + 1, 'number')
  const count = clause.ideas[at + 1]?.number?.value ?? Number(word)
  const { text } = clause.ideas[at]!
  if (!(count >= 2) || !(pointed.test(text) || (text === 'the' && clause.was(at + 2, 'combined'))))
    return false
  const { partners, commodities, reporters, flows, periods, period, found } = query
  const lists = [partners, commodities, reporters, flows].map(({ value }) => value.length)
  return ![...lists, periods?.length, found?.length, lengthOf(period.value)].includes(count)
}

/** "those countries" after one: which? */
const isOfSeveralPlaces = ({ text }: Idea, { partners: { value } }: Query): boolean =>
  /^(?:those|these) (?:countries|places|markets)$/.test(text) && value.length === 1 && !isEverybody(value[0]!)

const isEverybody = (code: string): boolean => code === 'WORLD' || code === 'HELD'

/** "the previous one": the month before, or the answer before */
const isAnswerBefore = ({ period, text }: Idea): boolean =>
  period?.kind === 'rolling' && period.unit === 'unsaid' && /\bprevious\b/.test(text)

/** "that month", "the quarter": of several nobody knows which. */
const isThat = (unit: 'month' | 'quarter', { period }: Idea): boolean =>
  period?.kind === 'before' && period.unit === unit && period.count === 0

/** "which of those rose": the rows of a ranking, which the ranking itself does not hold; another ranking asks all anew. */
export function pointsAtRows({ clause, query, previous }: Turn): readonly string[] {
  const { text } = clause
  const isOfRows = previous.operation === 'rank' || previous.operation === 'threshold'
  if (isOfRows && isOtherRanking(clause, query)) return themWords.exec(text)?.slice(0, 1) ?? []
  if (query.operation === 'rank' || query.operation === 'threshold') return []
  // "how many of them are in the EU" of all that there are
  if (query.quantity === 'count' && query.partners.how === 'said' && previous.limit === undefined) return []
  const isOfAll = query.partners.how !== 'said' && !clause.ideas.some(({ place }) => place)
  const isOfThem = previous.operation === 'rank' && isOfAll && /\b(?:their|those|them)\b/i.test(text)
  return isOfThem || (isOfRows && /\b(?:of|among) (?:those|these|them)\b/i.test(text)) ? ['those'] : []
}

const isOtherRanking = (clause: Clause, { operation, period }: Turn['query']): boolean =>
  operation === 'rank' &&
  period.how === 'said' &&
  !clause.ideas.some(({ top }, at) => top || clause.was(at, 'rank') || clause.was(at, 'order'))

/**
 * "the last one" after a series is its last row, and "the first one" its first: only of one by month is that a month.
 * After a ranking or the best months it is no latest month.
 */
export function pointsAtLastRow({ clause, query, previous }: Turn): readonly string[] {
  const told = previous.row?.of.operation ?? previous.operation
  if (told === 'rank' || told === 'record') return clause.says(lastRow) ? ['last one'] : []
  if (previous.operation !== 'series') return []
  const word = rowWords.exec(clause.text)?.[0] ?? countOfRows(clause)
  if (word === undefined) return []
  const { from, to } = query.period.value
  const isLast = !/^(?:first|second|third)/i.test(word) && to === previous.period.value.to
  const isOne = from === to || !rowWords.test(clause.text)
  return previous.grain === 'month' && isLast && isOne ? [] : [word]
}

const rowWords = /\b(?:first|second|third|last|latest|final|most recent) (?:one|row|point|entry|bar)\b/i

const lastRow = /^(?:the )?last one$/

/** "the last two": rows, where no unit was said. */
const countOfRows = ({ ideas }: Clause): string | undefined =>
  ideas.find(({ period }) => period?.kind === 'rolling' && period.unit === 'unsaid')?.text
