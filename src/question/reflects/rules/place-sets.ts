import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** What can leave out what follows. */
export const exceptions = textsOf('but')

const added = textsOf('plus', '+', 'together with', 'combined with', 'including', 'incl')
const totalsOf = textsOf('total of', 'sum of', 'the total of', 'the sum of')

/** Places that are put in, left out or added up, where the query holds others. */
export const placeSets: readonly Rule[] = [
  {
    // "exports to hello", "exports to Ola": a greeting where somebody has to be named is nobody
    word: 'greeted',
    needs: kindsOf('talk'),
    besides: kindsOf('preposition'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isGreetedAt(clause, at)),
  },
  {
    word: 'only',
    needs: kindsOf('only'),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'only' && clause.was(at + 1, 'preposition')) &&
      !onlyNarrows(clause),
  },
  {
    // "only germanium" of what is held together with gallium and others
    word: 'only',
    needs: kindsOf('only'),
    besides: kindsOf('a good'),
    isLost: (_, { ideas }) =>
      ideas.some(({ good }, at) => {
        const isPart = good?.kind === 'held' && good.partly === true
        return (
          isPart && [ideas[at - 1], ideas[at + 1]].some((idea) => idea !== undefined && has(idea, 'only'))
        )
      }),
  },
  {
    // "the other Asian countries": some of them, and not all
    word: 'the other',
    needs: kindsOf('talk'),
    besides: kindsOf('a place: group'),
    isLost: ({ partners: { value } }, clause) =>
      !value.some((code) => code.startsWith('-')) &&
      clause.ideas.some((_, at) => clause.was(at, 'talk', 'other') && isGroup(clause.ideas[at + 1]?.place)),
  },
  {
    // "is it gallium or germanium" of what is held together: which of the two nobody has counted
    word: 'or',
    needs: kindsOf('or'),
    besides: kindsOf('yesno'),
    isLost: (_, { ideas }) =>
      ideas.some(
        (idea, at) =>
          has(idea, 'or') && [ideas[at - 1], ideas[at + 1]].every((good) => isPartOfHeld(good?.good)),
      ),
  },
  {
    // "Korea as well" after a ranking of everybody: it is in there
    word: 'as well',
    of: ['rank'],
    needs: kindsOf('a place'),
    isLost: ({ within }) => within !== undefined && within.length > 1 && within.includes('WORLD'),
  },
  {
    word: 'plus',
    given: 'along',
    isLost: ({ along, together }, _, { mentions }) =>
      along === 'reporter' && together !== 'sum' && mentions.some(({ plus }) => plus),
  },
  {
    // "Germany plus Japan vs the US": the two together against the third, and no list of all three
    word: 'plus',
    of: ['compare', 'change', 'series'],
    needs: kindsOf(added),
    besides: kindsOf('versus', 'compare', 'or', 'than'),
    isLost: (_, __, { mentions }) => mentions.some(({ plus, joined }) => plus && joined === 'versus'),
  },
  {
    // "Germany and France together against the US" of which more is asked than how much each side was, now or in a talk
    word: 'together',
    isLost: ({ operation, along, partners, reporters, flows }) =>
      partners.value.some(
        (code) =>
          code.includes('+') &&
          (operation !== 'compare' ||
            along !== 'partner' ||
            partners.value.length !== 2 ||
            flows.value.length > 1 ||
            code.split('+').some((one) => reporters.value.includes(one))),
      ),
  },
  {
    // "total of Germany and Japan against the US"
    word: 'total of',
    of: ['compare', 'change', 'series'],
    needs: kindsOf(totalsOf),
    besides: kindsOf('versus', 'compare', 'or', 'than'),
    isLost: (_, __, { mentions }) =>
      mentions.some(({ places, joined }) => places.length > 2 && joined === 'versus'),
  },
  {
    // "Japan and Korea combined with the US": nobody knows whether against it or with it
    word: 'combined with',
    needs: kindsOf(textsOf('combined with')),
    isLost: (_, __, { mentions }) => mentions.some(({ places, plus }) => plus && places.length > 2),
  },
  {
    word: 'and',
    isLost: ({ partners: { value } }) => value.length > 1 && new Set(value).size < value.length,
  },
  {
    // "exports but the US", "exports with no US": without it, and not to it
    word: 'but',
    needs: kindsOf(exceptions),
    isLost: (_, clause) => clause.ideas.some((_, at) => isLeftOutUnread(clause, at, 'but')),
  },
  {
    // "exports to the seven": whoever they are, they are not everybody
    word: 'the number',
    needs: kindsOf('number'),
    isLost: (_, { ideas }) => ideas.some((_, at) => countsPlaces(ideas, at)),
  },
  {
    word: 'no',
    needs: kindsOf('talk'),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'with' && isLeftOutUnread(clause, at + 1, 'no')),
  },
  {
    word: 'but not',
    needs: kindsOf('exclude'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isDifference(clause, at)),
  },
  {
    // "not counting EU members other than Germany": Germany is left in, and not left out as well
    word: 'other than',
    needs: kindsOf('exclude'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isExceptionToOne(clause, at)),
  },
  {
    // "suppliers other than China" of China's own exports: it is taken for granted, and no partner of its own
    word: 'other than',
    needs: kindsOf('exclude'),
    isLost: ({ reporters, partners }) =>
      reporters.how !== 'said' && reporters.value.some((code) => partners.value.includes(`-${code}`)),
  },
]

/** Leaves out of what is itself left out: "excluding the EU except Germany", and not "ex US ex Japan". */
function isExceptionToOne(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!clause.was(at, 'exclude', 'exclude')) return false
  let place = at - 1
  while (clause.was(place, 'agent') || clause.was(place, 'noun') || clause.isFiller(place)) place--
  const first = clause.before(place)
  const isOut = clause.was(first, 'exclude', 'exclude') && ideas[first]!.text !== ideas[at]!.text
  return ideas[place]?.place !== undefined && isOut
}

/** A word that leaves a place out, behind what is traded, and that nobody read so; "the EU, but Germany …" goes on. */
function isLeftOutUnread(clause: Clause, at: number, word: string): boolean {
  const { ideas } = clause
  const place = ideas[at + 1]?.text === 'the' ? at + 2 : at + 1
  const before = ideas[at - 1]
  return (
    ideas[at]?.text === word &&
    ideas[at]!.fate !== 'consumed' &&
    ideas[place]?.place !== undefined &&
    before?.isWord === true &&
    !before.place
  )
}

/** "only for the US": nothing but a place, and of what was told before only that one's. */
const onlyNarrows = (clause: Clause): boolean =>
  clause.ideas.every(
    ({ place }, at) =>
      place !== undefined ||
      clause.isFiller(at) ||
      ['only', 'preposition', 'conjunction'].some((kind) => clause.was(at, kind)),
  )

/** "the UK but not Brazil", "UK nickel but not UK platinum", "what the UK imports but not Brazil": who is in the one set and not in the other. */
function isDifference(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'exclude') || !/\bnot$/.test(clause.ideas[at]!.text)) return false
  const before = clause.ideas[clause.ideas[at - 1]?.text === ',' ? at - 2 : at - 1]
  return (
    before?.place?.kind === 'place' ||
    before?.good !== undefined ||
    before?.senses?.some(({ kind }) => kind === 'verb') === true ||
    // "imports but not Brazil"; "exports, but not to the US" leaves a partner out
    (clause.was(at - 1, 'flow') && clause.ideas[at + 1]?.place !== undefined)
  )
}

/** A number with an article, led in as a place is, with nothing behind it that it counts. */
const countsPlaces = (ideas: Clause['ideas'], at: number): boolean =>
  has(ideas[at], 'number') &&
  ideas[at - 1]?.text === 'the' &&
  /^(?:to|from|by)$/.test(ideas[at - 2]?.text ?? '') &&
  (at + 1 >= ideas.length ||
    has(ideas[at + 1], 'preposition') ||
    ideas[at + 1]?.period !== undefined ||
    !ideas[at + 1]?.isWord)

const isPartOfHeld = (good: Idea['good']): boolean => good?.kind === 'held' && good.partly === true

const isGreetedAt = (clause: Clause, at: number): boolean =>
  ['to', 'from'].some((side) => clause.was(at - 1, 'preposition', side)) &&
  ['greeting', 'thanks'].some((kind) => clause.was(at, 'talk', kind))

const isGroup = (place: Idea['place']): boolean => place?.kind === 'group'
