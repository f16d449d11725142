import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { textsLike, textsOf } from '../texts.ts'

/** Does one of its ideas stand so? */
export function anyIs(clause: Clause, is: (clause: Clause, at: number) => boolean): boolean {
  for (let at = 0; at < clause.ideas.length; at++) if (is(clause, at)) return true
  return false
}

/** Texts that the rules below hang on. */
export const oddWords = textsOf('no', 'price', 'prices', 'quarter', 'qtr')
export const lastOnes = textsLike(/^(?:the )?last (?:month|quarter|year)$/)

/** The first word that names no period. */
export const firstWord = (clause: Clause): number =>
  clause.ideas.findIndex((idea) => idea.isWord && !idea.period)

/** "months with no exports to Sweden"; "no, exports to Sweden" only answers what was said. */
export const deniesTrade = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    if (text !== 'no' || at === 0) return false
    return (
      clause.ideas[at + 1]?.good !== undefined || clause.was(at + 1, 'flow') || clause.was(at + 1, 'trade')
    )
  })

/** "the top UK importers" are firms; the countries that take the UK's exports answer another question. */
export const asksForTraders = (clause: Clause, reporters: readonly string[]): boolean =>
  clause.ideas.some(({ place }, at) => {
    const traders = /^(?:importers?|exporters?)$/.test(clause.ideas[at + 1]?.text ?? '')
    return traders && place?.kind === 'place' && reporters.includes(place.code)
  })

/** "Brazil's share of UK imports vs the UK's share of Brazilian exports": two shares of two wholes. */
export const setsSharesAgainst = (clause: Clause): boolean => {
  if (!clause.stands('versus')) return false
  const shares = clause.ideas.flatMap((_, at) => (clause.was(at, 'quantity', 'share') ? [at] : []))
  const owners = new Set(
    shares.map((at) => clause.ideas[at - 1]?.text === "'s" && clause.ideas[at - 2]?.place),
  )
  return shares.length > 1 && owners.size > 1
}

/** "top buyer by month" */
export const isGrained = (clause: Clause, at: number): boolean =>
  clause.was(at, 'series') &&
  clause.was(at, 'grain') &&
  /^(?:by|per|each|every) /.test(clause.ideas[at]!.text)

/** "Who grew fastest of those over 1,000 t": a size, where rates are ranked. */
export const isOfLevel = (unit: NonNullable<Query['threshold']>['unit']): boolean =>
  unit === 't' || unit === 'kg' || unit === 'USD'

/** "rank the months of 2025" */
export const ranksMonths = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'rank', 'rank') && clause.was(clause.after(at), 'grain') && !clause.was(at, 'order'),
  )

/** "the last month with exports to Hong Kong" is not last month. */
export const isLastWith = ({ ideas }: Clause, at: number): boolean =>
  describing.has(ideas[at + 1]?.text) && /^(?:the )?last (?:month|quarter|year)$/.test(ideas[at]!.text)
const describing = new Set<string | undefined>(['with', 'when', 'that', 'where', 'in which'])

/** "at 2020 prices" */
export const isBaseYear = (clause: Clause, at: number): boolean =>
  /^prices?$/.test(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.period !== undefined &&
  ['at', 'in'].includes(clause.ideas[at - 2]?.text ?? '')

/** "three months from June": a length of time that no period took in. */
export const isUnreadLength = (clause: Clause, at: number): boolean => {
  const idea = clause.ideas[at]!
  const isCount = idea.fate !== 'consumed' && (idea.number !== undefined || clause.was(at, 'number'))
  if (!isCount || idea.text === 'one') return false
  // "six-month exports"
  const unit = clause.ideas[clause.ideas[at + 1]?.text === '-' ? at + 2 : at + 1]
  return unit !== undefined && /^(?:months?|quarters|years)$/.test(unit.text) && unit.fate !== 'consumed'
}

/** "December quarter": three months that end there. */
export const isQuarterOfMonth = (clause: Clause, at: number): boolean =>
  at > 0 &&
  clause.ideas[at - 1]!.period !== undefined &&
  clause.ideas[at]!.fate !== 'consumed' &&
  /^(?:quarter|qtr)$/.test(clause.ideas[at]!.text)

/** Months that follow on each other, so that their mean is that of the stretch. */
export function areOne(periods: readonly Range[] | undefined): boolean {
  if (!periods) return true
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  return inOrder.every((one, i) => i === 0 || one.from === inOrder[i - 1]!.to + 1)
}

/** Periods side by side that nobody sets against each other are of one kind: a month beside its year is a slip. */
export const areAlike = (periods: readonly Range[] | undefined): boolean =>
  !periods || new Set(periods.map(lengthOf)).size === 1

/**
 * "did exports fall more in October than in September", "was the fall in May bigger than the one in April": which fall was
 * the larger, and not whether one followed the other. "Rise in May to more than in April" is of the levels.
 */
export const movesMoreThan = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'more') || clause.was(at, 'difference')) &&
  greater.test(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.text !== 'to' &&
  clause.says(/(?:^| )than$/) &&
  clause.ideas.some(({ text }, i) => clause.was(i, 'direction') && !levels.has(text)) &&
  clause.ideas.filter(({ period }) => period).length > 1
const greater =
  /^(?:how much )?(?:more|less|faster|slower|bigger|larger|greater|smaller|steeper|sharper|deeper)\b/
const levels = new Set(['higher', 'lower'])
