import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const overtaking = textsLike(/^(?:overt(?:ake|akes|ook|aken)|surpass(?:es|ed)?|pass(?:es|ed)?)$/)
const sizesOfMoves = textsLike(
  /^(?:bigger|larger|greater|smaller|steeper|sharper|faster|slower|stronger|weaker)$/,
)
/** What a yes or no would be about another thing than the one that was claimed. */
export const claims: readonly Rule[] = [
  {
    // "was the drop bigger in H1": than which other drop? That there was one is no yes to it
    word: 'bigger',
    of: ['change'],
    given: 'claim',
    needs: kindsOf(sizesOfMoves),
    besides: kindsOf('direction'),
    isLost: ({ claim }, clause) => claim?.kind === 'direction' && !clause.stands('than'),
  },
  {
    // "did the UK export more to the US and Japan": than before, and not to the one than to the other
    word: 'more',
    of: ['compare'],
    given: 'claim',
    needs: kindsOf('more'),
    besides: kindsOf('conjunction'),
    isLost: ({ claim, along }, clause) =>
      claim?.kind === 'first_more' && along === 'partner' && isUnheld(clause) && joinsPlaces(clause),
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
    // "did everyone take over 100 t": each of them, and not all of them together
    word: 'everyone',
    given: 'claim',
    needs: kindsOf('a place'),
    isLost: (_, clause) => clause.ideas.some(({ text }) => /^every(?:one|body)$/.test(text)),
  },
  {
    // "did any country take over 1,000 t in any month of 2025": in one month, and not in all of them together
    word: 'month',
    of: ['threshold'],
    given: 'claim',
    needs: kindsOf('grain'),
    isLost: ({ by }, clause) =>
      by === 'partner' &&
      clause.ideas.some((_, at) => clause.was(at, 'grain') && clause.was(at, 'quantifier', 'some')),
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

/** Nothing says against what the first of them is held. */
const isUnheld = (clause: Clause): boolean =>
  !clause.stands('than') && !clause.stands('versus') && !clause.stands('or')

const joinsPlaces = ({ ideas }: Clause): boolean =>
  ideas.some(
    ({ place }, at) =>
      place !== undefined &&
      /^(?:and|&)$/.test(ideas[at + 1]?.text ?? '') &&
      ideas.slice(at + 2, at + 4).some((idea) => idea.place),
  )
