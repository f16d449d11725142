import { has, type Idea, ideaOf, withMeaning } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { textsLike } from '../texts.ts'

/**
 * "are we above last year so far", "ahead of or behind 2025", "still below last year's pace": this year up to its latest
 * month, against the same months of the year named. The words that say how far it is by now stand for this year.
 */
export function refineBehindYear(ideas: readonly Idea[]): readonly Idea[] {
  const [at, ...others] = ideas.flatMap(({ period }, i) => (period ? [i] : []))
  if (at === undefined || others.length > 0) return ideas
  const beside = wordBefore(ideas, at)
  if (!beside || !(holdsAgainst(beside) || ideas[at - 1]?.text === 'on')) return ideas
  const said = apart(ideas[at]!)
  if (said) return [...ideas.slice(0, at), ...said, ...ideas.slice(at + 1)]
  if (asksHowItGoes(ideas, at))
    return [
      ...ideas.slice(0, at),
      ideaOf(ideas[at]!, { period: lastYear }),
      byNow(ideas[at]!),
      ...ideas.slice(at + 1),
    ]
  if (!isYear(ideas[at]!.period!)) return ideas
  const pace = ideas.findIndex(({ text }, i) => i > at && i < at + 3 && text === 'pace')
  if (pace > 0) return ideas.map((idea, i) => (i === pace ? ideaOf(idea, { period: thisYear }) : idea))
  return goesBeside.has(beside.text)
    ? [...ideas.slice(0, at + 1), byNow(ideas[at]!), ...ideas.slice(at + 1)]
    : ideas
}

/** "how are we doing against this time last year": by now, and not in the latest month alone. */
const asksHowItGoes = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'this time last year' && ideas.some(({ text }) => /^(?:doing|faring)$/.test(text))

const lastYear: PeriodPhrase = { kind: 'calendar', unit: 'year', offset: -1 }
const thisYear: PeriodPhrase = { kind: 'to_date', unit: 'year' }
export const goesBeside = textsLike(/^(?:(?:how far )?(?:ahead of|behind)|in front of)$/)

const wordBefore = (ideas: readonly Idea[], at: number): Idea | undefined =>
  ideas.slice(0, at).findLast((idea) => idea.isWord && !has(idea, 'filler'))

const holdsAgainst = (idea: Idea): boolean =>
  goesBeside.has(idea.text) ||
  has(idea, 'more') ||
  has(idea, 'than') ||
  has(idea, 'versus') ||
  has(idea, 'relation')

const isYear = (period: PeriodPhrase): boolean =>
  (period.kind === 'fixed' && period.grain === 'year') ||
  (period.kind === 'calendar' && period.unit === 'year' && period.offset === -1)

/** "last year so far", "2025 YTD": the year that is held against, and this one. */
function apart(idea: Idea): readonly Idea[] | undefined {
  const { period, from, span } = idea
  const words = /^(last year|\d{4}),? (.+)$/.exec(idea.text)
  if (period?.kind !== 'to_date' || period.unit !== 'year' || period.through || !words) return undefined
  const [, year = '', rest = ''] = words
  const middle = from + year.split(' ').length
  const first = withMeaning(idea, { to: middle, text: year, span: [span[0], span[0] + year.length] })
  const second = withMeaning(idea, { from: middle, text: rest, span: [span[1] - rest.length, span[1]] })
  return [ideaOf(first, { period: yearOf(period) }), ideaOf(second, { period: thisYear })]
}

const yearOf = ({ year }: { readonly year?: number }): PeriodPhrase =>
  year === undefined
    ? lastYear
    : { kind: 'fixed', range: { from: year * 12, to: year * 12 + 11 }, grain: 'year' }

/** Behind "ahead of 2025" nothing says that it is this year by now. */
const byNow = ({ to, span, isWord }: Idea): Idea =>
  ideaOf({ from: to, to, text: 'so far', span: [span[1], span[1]], isWord }, { period: thisYear })
