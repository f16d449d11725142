import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const overtaking = textsLike(/^(?:overt(?:ake|akes|ook|aken)|surpass(?:es|ed)?|pass(?:es|ed)?)$/)
const sizesOfMoves = textsLike(
  /^(?:bigger|larger|greater|smaller|steeper|sharper|faster|slower|stronger|weaker)$/,
)

const sizes = textsLike(/^(?:lot|lots|much|many|low|high|good|bad|big|large|small|little|few|tiny|huge)$/)

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
    // "is 5,238 t a lot for March", "is 406 t low": how much it is for one, and not whether it is that much
    word: 'a lot',
    given: 'claim',
    needs: kindsOf(sizes),
    besides: kindsOf('an amount'),
    isLost: (_, clause) => clause.ideas.some(({ text }, at) => sizes.has(text) && isBehindAmount(clause, at)),
  },
  {
    // "has it never been as high": nothing is claimed that could be judged without the "not"
    word: 'not',
    needs: kindsOf('inverted'),
    isLost: ({ claim }) => claim === undefined,
  },
  {
    word: 'all',
    given: 'claim',
    needs: kindsOf('a place'),
    isLost: (_, clause) =>
      clause.ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
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
    word: 'back to',
    of: ['show'],
    needs: kindsOf('a period'),
    isLost: ({ claim }, clause, { intent }) =>
      intent.yesNo && !claim && (clause.says(/^(?:back|up|down) to\b/) || isUpToLevel(clause)),
  },
  {
    // "twice as much palladium as platinum", "twice as much as Germany?": what changed is neither of them against the other
    word: 'twice',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('multiple'),
    isLost: ({ commodities, form }, clause) =>
      form === 'ratio' && (commodities.value.length > 1 || isOfOther(clause)),
  },
]

/** "as much as Germany": somebody else is meant, who is not said. */
const isOfOther = ({ ideas }: Clause): boolean =>
  ideas.some(({ place }, at) => place && ideas[at - 1]?.text === 'as much as')

/** "is 406 t low", "is 406 t a low figure", and not "is 46 t the low". */
function isBehindAmount({ ideas }: Clause, at: number): boolean {
  const before = ideas[at - 1]?.text === 'a' ? at - 2 : at - 1
  return ideas[before]?.amount !== undefined
}

/** "were exports in July 2025 up to the July 2024 level": no stretch of months. */
const isUpToLevel = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) => period && /\b(?:up|down) to the\b/.test(text) && clause.was(at + 1, 'trade'),
  )

/** The one period stands behind a "than". */
function namesBaseOnly({ ideas }: Clause): boolean {
  const [at, ...others] = ideas.flatMap(({ period }, i) => (period ? [i] : []))
  if (at === undefined || others.length > 0) return false
  return ideas.slice(Math.max(at - 3, 0), at).some(({ text }) => /(?:^| )than$/.test(text))
}
