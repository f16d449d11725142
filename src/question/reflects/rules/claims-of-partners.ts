import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { sizes } from '../../refine/big-supplier.ts'
import type { Rule } from '../rule.ts'

/** What is claimed of one partner among others, or of everyone. */
export const claimsOfPartners: readonly Rule[] = [
  {
    // "did the UK export more to the US and Japan", "more cobalt and nickel": than before, and not of the one than of the other
    word: 'more',
    of: ['compare'],
    given: 'claim',
    needs: kindsOf('more'),
    besides: kindsOf('conjunction'),
    isLost: ({ claim, along }, clause) =>
      claim?.kind === 'first_more' &&
      (along === 'partner' || along === 'commodity') &&
      isUnheld(clause) &&
      joins(clause, along === 'partner' ? 'place' : 'good'),
  },
  {
    // "is the UK a bigger buyer of palladium than of platinum": one of two, and no list of partners
    word: 'than',
    of: ['rank'],
    needs: kindsOf('than'),
    isLost: ({ claim }, _, { intent }) => intent.yesNo && !claim,
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
    needs: kindsOf('order', 'a top', sizes),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'rank' &&
      ideas.some(
        ({ text }, at) => sizes.has(text.replace(/ one$/, '')) && /^an?$/.test(ideas[at - 1]?.text ?? ''),
      ),
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
    // "is Germany the only supplier": the first of several is not the only one
    word: 'only',
    given: 'claim',
    needs: kindsOf('only'),
    isLost: ({ claim }) => claim?.kind === 'rank',
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

const placed = kindsOf('order', 'extreme', 'rank', 'a top', 'ordinal')

/** Nothing says against what the first of them is held. */
/** "more" alone can stand for "more than" as well, and holds nothing against another. */
const isUnheld = (clause: Clause): boolean =>
  !clause.stands('than') && !clause.stands('or') && clause.ideas.every((_, at) => !isVersus(clause, at))

const isVersus = (clause: Clause, at: number): boolean => clause.was(at, 'versus') && !clause.was(at, 'more')

const joins = ({ ideas }: Clause, what: 'place' | 'good'): boolean =>
  ideas.some(
    (idea, at) =>
      idea[what] !== undefined &&
      /^(?:and|&)$/.test(ideas[at + 1]?.text ?? '') &&
      ideas.slice(at + 2, at + 4).some((other) => other[what]),
  )
