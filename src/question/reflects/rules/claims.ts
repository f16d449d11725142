import { isGroup } from '../../../names/groups.ts'
import { asksDistance } from '../../../query/by-how-much.ts'
import type { Threshold } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { byHowMuch } from '../../intent/by-how-much.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const overtaking = textsLike(/^(?:overt(?:ake|akes|ook|aken)|surpass(?:es|ed)?|pass(?:es|ed)?)$/)
const mainly = new Set(['mainly', 'mostly'])
const majorities = /^(?:most|mainly|mostly|(?:the )?(?:majority|bulk|lion's share))$/

/** What a yes or no would be about another thing than the one that was claimed. */
export const claims: readonly Rule[] = [
  {
    // "between 5,000 and 6,000 t, and by how much": from which of the two
    word: 'by how much',
    of: ['show', 'record', 'rank'],
    on: ['amount', 'share', 'unit_value', 'average'],
    needs: kindsOf(byHowMuch),
    isLost: (query) => !asksDistance(query) && !query.baseline,
  },
  {
    // "exceeded 5,000 t in July and August, by how much": each of them, and no change from one to the other
    word: 'by how much',
    of: ['change'],
    given: 'claim',
    needs: kindsOf(byHowMuch),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'threshold' && isOfLevel(claim.threshold) && !clause.hasAny(moves),
  },
  {
    // "has it never been as high": nothing is claimed that could be judged without the "not"
    word: 'not',
    needs: kindsOf('inverted'),
    isLost: ({ claim }) => claim === undefined,
  },
  {
    // "is the UK a bigger buyer of palladium than of platinum": one of two, and no list of partners
    word: 'than',
    of: ['rank'],
    needs: kindsOf('than'),
    isLost: ({ claim }, _, { intent }) => intent.yesNo && !claim,
  },
  {
    word: 'all',
    given: 'claim',
    needs: kindsOf('a place'),
    isLost: (_, clause) =>
      clause.ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
  },
  {
    // "is the US a big customer": one of the large, which is not the first
    word: 'big',
    of: ['rank'],
    given: 'claim',
    needs: kindsOf('order'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'rank' &&
      ideas.some(({ text }, at) => sizes.has(text) && /^an?$/.test(ideas[at - 1]?.text ?? '')),
  },
  {
    // "did exports rise over the years": in each of them, and not in the latest month
    word: 'over the years',
    given: 'claim',
    needs: kindsOf('series'),
    isLost: ({ operation }, { ideas }) =>
      operation === 'change' && ideas.some(({ text }) => /\bthe years$/.test(text)),
  },
  {
    // "mostly above 500 t": most of its months
    word: 'mostly',
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text, threshold }, at) => mainly.has(text) && !threshold && ideas[at + 1]?.threshold),
  },
  {
    // "did most exports rise", "was the rise mainly from the US": how many of them did, and not by how much all rose
    word: 'most',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) => ideas.some(({ text, threshold }) => threshold && majorities.test(text)),
  },
  {
    // "responsible for most imports" is no part of a change
    word: 'most',
    of: ['contribution'],
    needs: kindsOf('a threshold'),
    isLost: (_, clause) => !clause.hasAny(moves),
  },
  {
    // "most of the growth", "half of the deficit": of what moved, and not of what is traded
    word: 'most',
    needs: kindsOf('a threshold', 'fraction'),
    isLost: ({ operation }, clause) =>
      operation !== 'contribution' && clause.ideas.some((_, at) => isPartOfMove(clause, at)),
  },
  {
    // "more concentrated than Brazil's": of two, and neither is a partner of the other there
    word: 'more',
    on: ['concentration'],
    given: 'claim',
    needs: kindsOf('than'),
    isLost: ({ claim }) => claim?.kind === 'first_more',
  },
  {
    // a bloc stands beside those that are ranked: it is neither the first of them nor is it not
    word: 'largest',
    of: ['rank'],
    needs: kindsOf('order', 'extreme', 'a top'),
    isLost: ({ by, claim, within }, _, { intent }) =>
      by === 'partner' &&
      intent.yesNo &&
      (claim?.kind === 'rank' ? isGroup(claim.code) : !claim && within?.length === 1 && isGroup(within[0]!)),
  },
  {
    // ahead now is not yet overtaken then: it may have been ahead before
    word: 'overtake',
    given: 'claim',
    needs: kindsOf(overtaking),
    isLost: ({ claim, operation }) => claim?.kind === 'first_more' && operation !== 'overtake',
  },
  {
    // "were exports not higher than in May": May is what they are held against, and not when they were
    word: 'than',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('negated'),
    isLost: ({ period }, clause) => period.how !== 'carried' && namesBaseOnly(clause),
  },
  {
    // of a deficit the record is the lowest balance, of a surplus the highest
    word: 'record',
    on: ['balance'],
    given: 'claim',
    isLost: ({ claim, flows }) => claim?.kind === 'record' && flows.how === 'carried',
  },
  {
    // "is Germany the only supplier": the first of several is not the only one
    word: 'only',
    given: 'claim',
    needs: kindsOf('only'),
    isLost: ({ claim }) => claim?.kind === 'rank',
  },
  {
    word: 'back to',
    of: ['show'],
    needs: kindsOf('a period'),
    isLost: ({ claim }, clause, { intent }) =>
      intent.yesNo && !claim && (clause.says(/^(?:back|up|down) to\b/) || isUpToLevel(clause)),
  },
  {
    // "twice as much palladium as platinum": what changed is neither of them against the other
    word: 'twice',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('multiple'),
    isLost: ({ commodities, form }) => form === 'ratio' && commodities.value.length > 1,
  },
  {
    // "is Germany a supplier or a customer": whether it is the largest was not asked
    word: 'supplier',
    of: ['rank'],
    given: 'claim',
    needs: kindsOf('agent'),
    isLost: ({ claim }, clause) => claim?.kind === 'rank' && !clause.hasAny(placed),
  },
]

const isOfLevel = ({ unit }: Threshold): boolean =>
  unit !== 'percent' && unit !== 'ratio' && unit !== 'points'

const moves = kindsOf('direction', 'change', 'kind', 'points', 'explain')

/** "half of the July increase", "more than 50% of import growth", "most of the deficit" */
function isPartOfMove(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!(ideas[at]!.threshold ?? clause.was(at, 'fraction')) || !/(?:^| )of$/.test(ideas[at + 1]?.text ?? ''))
    return false
  const move = ideas.findIndex((_, i) => i > at && moving.some((kind) => clause.was(i, kind)))
  const names = ideas.slice(at + 2, move).some(({ good, place }) => good ?? place)
  return move > 0 && (!names || /^(?:import|export)$/.test(ideas[move - 1]!.text))
}
const moving = ['direction', 'change', 'sign']

const sizes = new Set(['big', 'large', 'major', 'important', 'key', 'main', 'leading', 'significant'])

/** "were exports in July 2025 up to the July 2024 level": no stretch of months. */
const isUpToLevel = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) => period && /\b(?:up|down) to the\b/.test(text) && clause.was(at + 1, 'trade'),
  )

const placed = kindsOf('order', 'extreme', 'rank', 'a top', 'ordinal')

/** The one period stands behind a "than". */
function namesBaseOnly({ ideas }: Clause): boolean {
  const [at, ...others] = ideas.flatMap(({ period }, i) => (period ? [i] : []))
  if (at === undefined || others.length > 0) return false
  return ideas.slice(Math.max(at - 3, 0), at).some(({ text }) => /(?:^| )than$/.test(text))
}
