import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { sumWords } from './sum-words.ts'

const alone = textsOf('exclusively', 'solely', 'entirely', 'wholly', 'purely')
const moving = kindsOf(
  'change',
  'direction',
  'kind',
  'versus',
  'compare',
  'difference',
  'than',
  'more',
  'percent',
)
const months = textsOf('months', 'all months')
const flows = textsOf('exports', 'imports')

/** Of two things asked for, the figures are those of one. */
export const oneOfTwoTold: readonly Rule[] = [
  {
    // "exports and US share by month": of each month the exports as well, where only its share is told
    word: 'exports and',
    of: ['series'],
    on: ['share'],
    needs: kindsOf(flows),
    besides: kindsOf('quantity'),
    isLost: (_, clause) => joinsFlowAndShare(clause),
  },
  {
    // "the US and Japan each month and the sum": each of the two, and not their sum alone
    word: 'sum',
    of: ['series'],
    needs: kindsOf(sumWords, 'combined'),
    besides: kindsOf('several places'),
    isLost: ({ along }, clause) => along === undefined && addsSum(clause),
  },
  {
    // "exports and imports, May and June": both of each month, and not how the two moved
    word: 'and',
    of: ['change'],
    given: 'along',
    needs: kindsOf('several periods'),
    besides: kindsOf('conjunction'),
    isLost: ({ along, comparison }, clause) =>
      along === 'flow' && comparison !== undefined && !clause.hasAny(moving),
  },
  {
    // "months above 400 t, total?": what they come to, and not how many they are
    word: 'total',
    of: ['count_periods', 'threshold'],
    needs: kindsOf(sumWords),
    isLost: (_, { text }) => /(?:,|\band) (?:the |in |their )?(?:total|sum)\W*$/i.test(text),
  },
  {
    // "US months 2025": each of them, and not the year
    word: 'months',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf(months),
    isLost: ({ period }, clause) =>
      lengthOf(period.value) >= 12 && clause.ideas.some((_, at) => isBareMonths(clause, at)),
  },
  {
    // "how much did it import exclusively from China": what nobody else supplied, and not all that China did
    word: 'exclusively',
    of: ['show', 'change', 'series', 'compare'],
    on: ['amount'],
    needs: kindsOf(alone),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => alone.has(text) && /^(?:from|by)$/.test(ideas[at + 1]?.text ?? '')),
  },
]

/** "exports and US share", "share and exports", "exports with the US share"; "the share of exports" is one thing. */
function joinsFlowAndShare(clause: Clause): boolean {
  const { ideas } = clause
  return ideas.some(({ text }, at) => {
    if (!joints.has(text)) return false
    const [before, after] = [clause.ideas.slice(0, at), clause.ideas.slice(at + 1)]
    const isShare = (side: typeof ideas): boolean => side.some((idea) => has(idea, 'quantity', 'share'))
    const isFlow = (idea: (typeof ideas)[number] | undefined): boolean => flows.has(idea?.text ?? '')
    const first = after.find((idea) => idea.isWord && !idea.place && !small.has(idea.text))
    return (
      (isFlow(before.at(-1)) && has(first, 'quantity', 'share') && !isShare(before)) ||
      (isShare(before.slice(-1)) && isFlow(first))
    )
  })
}

const joints = textsOf('and', ',', '&', 'with', 'plus', '+')
const small: ReadonlySet<string> = new Set(['the', 'their', 'its', "'s"])

/** "months of 2025", "US months"; "in the months of June and July" only says when. */
const isBareMonths = ({ ideas }: Clause, at: number): boolean =>
  months.has(ideas[at]!.text) &&
  ideas
    .slice(0, at)
    .every((idea) => idea.place || idea.good || has(idea, 'flow') || has(idea, 'filler') || !idea.isWord) &&
  (ideas[at + 1]?.period !== undefined || /^(?:of|in|by)$/.test(ideas[at + 1]?.text ?? ''))

/** The sum is asked for behind an "and" that follows on what is told of each. */
const addsSum = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    if (!/^(?:and|&|plus|\+|as well as|also)$/.test(text) || clause.ideas[at - 1]?.place) return false
    const next = /^(?:the|their|also|as)$/.test(clause.ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
    const idea = clause.ideas[next]
    return sumWords.has(idea?.text ?? '') || has(idea, 'combined')
  })
