import { lengthOf } from '../../../calendar/month.ts'
import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { type Mention, namesOneOf } from '../../mentions/mention.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const thanAll = textsLike(/^(?:than )?(?:any|every)(?:one|body|where)? (?:else|other)/)

const inExtremeMonth =
  /\b(?:month|quarter) (?:of|with) (?:the |its |their )?(?:lowest|highest|peak|record|most|least|best|worst|largest|smallest|biggest|maximum|minimum)\b/i

const asOfExtreme = new RegExp(`\\b(?:in|during|for) the ${inExtremeMonth.source}`, 'i')

const least = /^(?:the )?(?:least|smallest|slowest|fewest)/

function movesLeast(clause: Clause): boolean {
  const at = clause.ideas.findIndex(({ text }) => least.test(text))
  return (
    at >= 0 && [at - 2, at - 1, at + 1].some((i) => clause.was(i, 'direction') || clause.was(i, 'change'))
  )
}

/** A ranking of other things than those that were asked for. */
export const rankings: readonly Rule[] = [
  {
    // "is Germany among the movers", "movers by month": a list from the largest rise to the largest fall says neither
    word: 'movers',
    needs: kindsOf('rank'),
    isLost: ({ operation, claim }, clause, { intent }) =>
      clause.ideas.some((_, at) => clause.was(at, 'rank', 'movers')) &&
      (operation !== 'rank' || claim !== undefined || intent.yesNo),
  },
  {
    // "the top losers, and the gainers": one list of those that rose has not both
    word: 'and',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: ({ direction }, clause) =>
      direction !== undefined &&
      ['gainers', 'losers'].every((side) => clause.ideas.some((_, at) => clause.was(at, 'rank', side))),
  },
  {
    // "top 3 gainers and losers": three of each, which one list does not tell
    word: 'top',
    of: ['rank'],
    needs: kindsOf('a top'),
    isLost: ({ limit }, clause) =>
      limit === undefined &&
      clause.ideas.some((idea, at) => idea.top?.limit && clause.was(at + 1, 'rank', 'movers')),
  },
  {
    // "which goods go mostly to Germany": those of which it takes most, and not what it takes most of
    word: 'mostly',
    of: ['rank'],
    needs: kindsOf('order'),
    isLost: ({ by, partners }, { ideas }) =>
      by === 'commodity' &&
      !partners.value.includes('WORLD') &&
      ideas.some((idea) => has(idea, 'noun', 'commodity')) &&
      ideas.some(({ text }) => /^which\b/.test(text)) &&
      ideas.some(
        ({ text }, at) =>
          mainly.test(text) && (has(ideas[at + 1], 'preposition') || has(ideas[at - 1], 'goes')),
      ),
  },
  {
    word: 'by month',
    of: ['rank'],
    needs: kindsOf('series'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isGrained(clause, at)),
  },
  {
    // "monthly top buyers in 2025": those of each month, and not of the year
    word: 'monthly',
    of: ['rank'],
    on: ['amount'],
    needs: kindsOf('grain'),
    isLost: ({ period }, { ideas }) =>
      lengthOf(period.value) > 1 && ideas.some(({ text }) => /^(?:monthly|month by month)$/.test(text)),
  },
  {
    // "who bought most in the month of the lowest exports": of that month, which is first to be found
    word: 'month',
    of: ['rank'],
    needs: kindsOf('extreme'),
    isLost: ({ by }, { text }) => by === 'partner' && inExtremeMonth.test(text),
  },
  {
    // "the US share in the month of the peak": what it was then, and not when it was highest itself
    word: 'month',
    of: ['record'],
    needs: kindsOf('extreme'),
    isLost: (_, { text }) => asOfExtreme.test(text),
  },
  {
    // "grew least", "the smallest fall": the other end of those that moved this way, and not of all
    word: 'least',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('order'),
    isLost: (_, clause) => movesLeast(clause),
  },
  {
    // "the second largest contribution", "contributed least": all are told from the largest on
    word: 'contribution',
    of: ['contribution'],
    needs: kindsOf('order'),
    isLost: ({ order }, { ideas }) =>
      order !== 'bottom' &&
      ideas.some(
        (idea) => (idea.top?.nth ?? 1) > 1 || (has(idea, 'order', 'bottom') && least.test(idea.text)),
      ),
  },
  {
    // "top suppliers over time": who led in each month, and not in the latest
    word: 'over time',
    of: ['rank'],
    needs: kindsOf('series'),
    isLost: (_, clause) => clause.ideas.some(({ text }, at) => clause.was(at, 'series') && course.test(text)),
  },
  {
    word: 'months',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: ({ by }, clause) => by === 'partner' && ranksMonths(clause),
  },
  {
    word: 'rank',
    of: ['rank'],
    needs: kindsOf('ask'),
    isLost: (_, clause) =>
      asksWhere(clause) && !clause.stands('goes') && clause.ideas.every(({ place, good }) => !place && !good),
  },
  {
    // "where does 2024 rank": a year among years, and not a partner among partners
    word: 'rank',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: (_, clause) => clause.ideas.some((_, at) => ranksPeriod(clause, at)),
  },
  {
    // "who buys most of the UK's minerals", "where do they go": partners of all goods, and no order of goods
    word: 'who',
    of: ['rank'],
    needs: kindsOf('rank', 'ask', 'agent', 'noun'),
    isLost: ({ by }, clause) =>
      by === 'commodity' &&
      (clause.says(/^who(?: is|'s|s)?$/) || (asksWhere(clause) && clause.stands('goes'))),
  },
  {
    word: 'source',
    of: ['rank'],
    needs: kindsOf('meta'),
    isLost: (_, clause) =>
      clause.ideas.some(
        (_, at) =>
          clause.was(at, 'meta', 'source') && /^who\b/.test(clause.ideas[clause.before(at)]?.text ?? ''),
      ),
  },
  {
    // "Germany's main customers", "top German buyers": of another's trade, or firms, and not where Germany stands
    word: 'customers',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: ({ by, claim, partners: { value } }, clause, { mentions }) =>
      by === 'partner' &&
      !claim &&
      value.length === 1 &&
      !isGroup(value[0]!) &&
      mentions.length === 1 &&
      namesOneOf(mentions[0]!, value) &&
      hasTraders(clause, mentions[0]!),
  },
  {
    // "did Brazil buy more Chilean copper than anyone else": than any other buyer, and not from any other supplier
    word: 'than anyone else',
    of: ['rank'],
    given: 'claim',
    needs: kindsOf(thanAll),
    isLost: ({ claim }, { ideas }) => {
      const subject = ideas.find(({ place }) => place)?.place
      return claim?.kind === 'rank' && !(subject && 'code' in subject && subject.code === claim.code)
    },
  },
]

/** "German buyers", "Germany main customers", "top buyers in Germany" */
function hasTraders(clause: Clause, { marker, at }: Mention): boolean {
  if (clause.ideas.some((_, at) => clause.was(at, 'rank', 'rank'))) return false
  return marker === 'agent' || (of.has(marker) && clause.was(clause.before(at[0]!) - 1, 'agent'))
}
const of: ReadonlySet<Mention['marker']> = new Set(['of', 'in'])

const course =
  /^(?:over time|trends?|trending|trajectory|time series|history|historical|timeline|evolution|development over|path|course|progress|progression|curve|(?:over|through|across|down) the years)\b/

/** "top buyer by month" */
const isGrained = (clause: Clause, at: number): boolean =>
  clause.was(at, 'series') &&
  clause.was(at, 'grain') &&
  /^(?:by|per|each|every) /.test(clause.ideas[at]!.text)

/** "rank the months of 2025" */
const ranksMonths = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'rank', 'rank') && clause.was(clause.after(at), 'grain') && !clause.was(at, 'order'),
  )

const asksWhere = (clause: Clause): boolean => clause.ideas.some((_, at) => clause.was(at, 'ask', 'where'))

/** "rank of 2024", "where does June rank", "rank of Q3 among quarters" */
const ranksPeriod = (clause: Clause, at: number): boolean => {
  if (!clause.was(at, 'rank', 'rank')) return false
  const { ideas } = clause
  const isOf = ideas[at + 1]?.text === 'of' && ideas[at + 2]?.period !== undefined
  return isOf || (ideas[at - 1]?.period !== undefined && asksWhere(clause))
}

const mainly = /^(?:mainly|mostly|chiefly|primarily|predominantly)$/
