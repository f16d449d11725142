import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { leadsIn } from '../../leads-in.ts'
import type { Rule } from '../rule.ts'
import { isLeftOutUnread } from './place-sets.ts'

/** What stands where a place has to and names nobody, or only some of them. */
export const noPlaces: readonly Rule[] = [
  {
    // "exports to hello", "exports to Ola": a greeting where somebody has to be named is nobody
    word: 'greeted',
    needs: kindsOf('talk'),
    besides: kindsOf('preposition'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isGreetedAt(clause, at)),
  },
  {
    // "no Vietnam" with nothing told before: without it, or it and not another?
    word: 'no',
    needs: kindsOf('talk'),
    besides: kindsOf('a place'),
    isLost: (_, { ideas }, { intent: { previous } }) => !previous && opensWithNo(ideas),
  },
  {
    // "imports ex CL PE": both may be left out, or the one be whose trade it is, and nobody is left out of Peru
    word: 'excluding',
    needs: kindsOf('exclude'),
    besides: kindsOf('a place'),
    isLost: ({ partners: { value } }, { ideas }) =>
      value.some((code) => code.startsWith('-')) &&
      ideas.some(
        ({ place }, at) =>
          place?.kind === 'place' &&
          value.includes(place.code) &&
          ideas[at - 1]?.place !== undefined &&
          has(ideas[at - 2], 'exclude'),
      ),
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
    // "EU countries you hold": which of its members, and not how much went there
    word: 'countries you hold',
    needs: kindsOf('held'),
    besides: kindsOf('a place: group'),
    isLost: ({ partners: { value } }, clause) =>
      !value.includes('HELD') &&
      clause.ideas.some(
        (_, at) =>
          clause.was(at, 'held', 'HELD') &&
          [clause.before(at), clause.after(at)].some((beside) => isGroup(clause.ideas[beside]?.place)),
      ),
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
]

/** A number with an article, led in as a place is, with nothing behind it that it counts. */
const countsPlaces = (ideas: Clause['ideas'], at: number): boolean =>
  has(ideas[at], 'number') &&
  ideas[at - 1]?.text === 'the' &&
  /^(?:to|from|by)$/.test(ideas[at - 2]?.text ?? '') &&
  (at + 1 >= ideas.length ||
    has(ideas[at + 1], 'preposition') ||
    ideas[at + 1]?.period !== undefined ||
    !ideas[at + 1]?.isWord)

/** Nothing else is said, but a greeting; "no, Vietnam" is Vietnam. */
function opensWithNo(ideas: Clause['ideas']): boolean {
  const at = ideas.findIndex(({ text }) => text === 'no')
  const isOfPlace = at >= 0 && ideas[at + 1]?.place !== undefined
  return isOfPlace && ideas.every((idea, i) => i === at + 1 || leadsIn(idea))
}

const isGreetedAt = (clause: Clause, at: number): boolean =>
  ['to', 'from'].some((side) => clause.was(at - 1, 'preposition', side)) &&
  ['greeting', 'thanks'].some((kind) => clause.was(at, 'talk', kind))

const isGroup = (place: Idea['place']): boolean => place?.kind === 'group'
