import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { wordsNamed } from '../../rule-words.ts'
import { textsLike, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const whens = textsOf('in which', 'where')
const latest = wordsNamed('latest_said')
const periods = wordsNamed('periods_counted')

const whichTime = textsLike(/^(?:in |for )?(?:which|what) (?:month|quarter|half|half year|year)$/)

/** Which of them or when is asked, where the operation told how much, or the other way round. */
export const askingsApart: readonly Rule[] = [
  {
    // "the US share in months when exports fell": of those months alone, and neither of all nor of its own falls
    word: 'when',
    of: ['show', 'count_periods', 'change', 'series'],
    needs: kindsOf('ask', whens),
    besides: kindsOf('direction'),
    isLost: ({ period: { value } }, clause) =>
      !(lengthOf(value) === 1 && clause.ideas.some(({ period }) => period)) &&
      clause.ideas.some((_, at) => picksMonths(clause, at)),
  },
  {
    // "which month in Q1 2025": nothing is said of it by which it could be found, and the sum of all is none of them
    word: 'which month',
    of: ['show'],
    needs: kindsOf(whichTime),
    isLost: () => true,
  },
  {
    // "average of months above 5,000 t", "total of the months below": one figure of them, and not which they are
    word: 'months',
    of: ['count_periods'],
    needs: kindsOf('grain'),
    besides: kindsOf('a threshold'),
    isLost: (_, { text }) => /\b(?:average|mean|total|sum) of (?:the |all )?months\b/i.test(text),
  },
  {
    // "who supplies the UK's titanium and how concentrated is it": who they are is another answer
    word: 'who',
    of: ['show'],
    on: ['concentration'],
    needs: kindsOf('ask'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'ask', 'who')),
  },
  {
    // "all countries that bought at least $5m": countries, and not months
    word: 'all',
    of: ['count_periods'],
    needs: kindsOf('a place: world'),
    isLost: (_, { ideas }) =>
      ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
  },
  {
    // "a run of monthly exports": it neither rises nor falls
    word: 'run',
    of: ['streak'],
    needs: kindsOf('streak'),
    isLost: ({ direction, threshold }, { ideas }) =>
      !direction && !threshold && ideas.some(({ text }) => text === 'run of'),
  },
  {
    // "zero months in 2025": which of them, and not whether all of it was nothing
    word: 'months',
    of: ['show'],
    given: 'claim',
    needs: kindsOf('zero'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'zero' &&
      ideas.some(({ text }, at) => periods.has(text) && ideas[at - 1]?.text === 'zero'),
  },
  {
    // "the most recent decline": when it last fell, and not the latest change
    word: 'most recent',
    of: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ claim }, clause) =>
      !claim && clause.ideas.some((_, at) => isLastMove(clause, at)) && !clause.stands('quantity'),
  },
  {
    // "years in which exports fell": which of them, and not by how much in one
    word: 'in which',
    of: ['change'],
    needs: kindsOf('which'),
    isLost: (_, { ideas }) =>
      ideas.some(
        ({ text }, at) =>
          text === 'which' &&
          ideas[at - 1]?.text === 'in' &&
          ideas.slice(0, at).some((idea) => periods.has(idea.text)),
      ),
  },
  {
    // "by how many percent above 5,000 t in August": how far, and no count of the one month
    word: 'percent',
    of: ['count_periods'],
    needs: kindsOf('percent'),
    isLost: ({ period, threshold }) => lengthOf(period.value) === 1 && threshold?.unit !== 'percent',
  },
]

/** "most recent decline", "latest monthly increase", "most recent month exports rose" */
function isLastMove(clause: Clause, at: number): boolean {
  const { period, text } = clause.ideas[at]!
  if (period?.kind !== 'latest' || !opensWithLatest(text)) return false
  const next = clause.was(at + 1, 'kind') || clause.was(at + 1, 'grain') ? at + 2 : at + 1
  return clause.was(next, 'direction') || (/month$/.test(text) && isOfMove(clause, at))
}

/** "the latest month", "most recent" */
const opensWithLatest = (text: string): boolean => {
  const [first = '', second = ''] = text.replace(/^the /, '').split(' ')
  return latest.has(first) || latest.has(`${first} ${second}`)
}

/** "most recent month exports rose"; "by how much did they grow in the latest month" is of that month. */
const isOfMove = (clause: Clause, at: number): boolean =>
  !clause.was(at - 1, 'preposition') && clause.ideas.some((_, i) => i > at && clause.was(i, 'direction'))

/** A figure is named before its "when", and behind it another one that moved. */
function picksMonths(clause: Clause, at: number): boolean {
  if (at === 0 || !(clause.was(at, 'ask', 'when') || whens.has(clause.ideas[at]!.text))) return false
  const moved = clause.ideas.findIndex((_, i) => i > at && clause.was(i, 'direction'))
  const isNamed = clause.ideas.some((_, i) => i < at && (clause.was(i, 'flow') || clause.was(i, 'quantity')))
  return isNamed && moved > at && namesBetween(clause, at, moved)
}

const namesBetween = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.some((_, i) => i > from && i < to && clause.was(i, 'flow'))
