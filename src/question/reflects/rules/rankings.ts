import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { type Mention, namesOneOf } from '../../mentions/mention.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const thanAll = textsLike(/^(?:than )?(?:any|every)(?:one|body|where)? (?:else|other)/)

const itsMove =
  /\b(?:it|that|this) (?:the )?(?:biggest|largest|sharpest|steepest) (?:jump|rise|increase|gain|fall|drop|decline|decrease)\b/i

/** A ranking of other things than those that were asked for. */
export const rankings: readonly Rule[] = [
  {
    // "which goods go mostly to Germany": those of which it takes most, and not what it takes most of
    word: 'mostly',
    of: ['rank'],
    needs: kindsOf('order'),
    isLost: ({ by, partners }, { ideas }) =>
      by === 'commodity' &&
      !partners.value.includes('WORLD') &&
      ideas.some(({ text }) => /^which\b/.test(text)) &&
      ideas.some(
        ({ text }, at) =>
          mainly.test(text) && (has(ideas[at + 1], 'preposition') || has(ideas[at - 1], 'goes')),
      ),
  },
  {
    // "top partners for Chinese nickel": whose it is, and no row of another's list
    word: 'top',
    of: ['rank'],
    needs: kindsOf('order'),
    besides: kindsOf('a good'),
    isLost: ({ by, partners, claim }, clause) =>
      by === 'partner' && !claim && asksTop(clause) && ownsGood(clause, partners.value),
  },
  {
    // "number 2 and number 3": two places are asked
    word: 'and',
    of: ['rank'],
    needs: kindsOf('a top'),
    besides: kindsOf('conjunction'),
    isLost: (_, { ideas }) => new Set(ideas.flatMap(({ top }) => top?.nth ?? [])).size > 1,
  },
  {
    // "goods of which China supplies 60%": goods, and not who makes up so much of them
    word: 'of which',
    of: ['rank'],
    needs: kindsOf('which'),
    isLost: ({ reach, by }, clause) => reach !== undefined && by === 'partner' && clause.stands('noun'),
  },
  {
    // "rank goods by number of suppliers": how many there are of all is no order of goods
    word: 'rank',
    of: ['show'],
    on: ['count'],
    needs: kindsOf('sorted'),
    isLost: () => true,
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
    // "was that the biggest jump" of one month: of all months, or of all destinations
    word: 'biggest',
    of: ['rank'],
    given: 'claim',
    isLost: ({ by }, clause) => by === 'partner' && itsMove.test(clause.text),
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

/** "top partners", "main suppliers" */
const asksTop = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) => clause.was(at, 'order') && (clause.was(at + 1, 'noun') || clause.was(at + 1, 'agent')),
  )

const ownsGood = ({ ideas }: Clause, [code, ...others]: readonly string[]): boolean =>
  others.length === 0 &&
  ideas.some(
    ({ place }, at) =>
      place?.kind === 'place' && place.adjective && place.code === code && ideas[at + 1]?.good !== undefined,
  )

/** "German buyers", "Germany main customers", "top buyers in Germany" */
function hasTraders(clause: Clause, { marker, at }: Mention): boolean {
  if (clause.ideas.some((_, at) => clause.was(at, 'rank', 'rank'))) return false
  return marker === 'agent' || (of.has(marker) && clause.was(clause.before(at[0]!) - 1, 'agent'))
}
const of: ReadonlySet<Mention['marker']> = new Set(['of', 'in'])

const asksWhere = (clause: Clause): boolean => clause.ideas.some((_, at) => clause.was(at, 'ask', 'where'))

/** "rank of 2024", "where does June rank", "rank of Q3 among quarters" */
const ranksPeriod = (clause: Clause, at: number): boolean => {
  if (!clause.was(at, 'rank', 'rank') || isSplit(clause, at)) return false
  const { ideas } = clause
  const isOf = ideas[at + 1]?.text === 'of' && ideas[at + 2]?.period !== undefined
  return isOf || (ideas[at - 1]?.period !== undefined && asksWhere(clause))
}

/** "split of August 2025 exports by destination": the month is what is split, and it stands nowhere. */
const isSplit = (clause: Clause, at: number): boolean =>
  /^(?:split|splits|breakdown|distribution|composition)$/.test(clause.ideas[at]!.text) &&
  clause.ideas.some(({ text }, i) => i > at && /^by\b/.test(text))

const mainly = /^(?:mainly|mostly|chiefly|primarily|predominantly)$/
