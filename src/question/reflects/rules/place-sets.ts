import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** What can leave out what follows. */
export const exceptions = textsOf('but')

/** Places that are put in, left out or added up, where the query holds others. */
export const placeSets: readonly Rule[] = [
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
    // "exports but the US", "exports with no US": without it, and not to it
    word: 'but',
    needs: kindsOf(exceptions),
    isLost: (_, clause) => clause.ideas.some((_, at) => isLeftOutUnread(clause, at, 'but')),
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
export function isLeftOutUnread(clause: Clause, at: number, word: string): boolean {
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

const isPartOfHeld = (good: Idea['good']): boolean => good?.kind === 'held' && good.partly === true
