import { isGroup, membersOf } from '../../../names/groups.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { asksOfNature, ofNature } from '../../meta/of-nature.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Words that make another question of what would be a figure. */
const howFar = textsOf('how far back')
const ends = textsOf('end', 'ended', 'ends', 'ending')
const overs = textsOf('end', 'ended', 'ends', 'over')
const its = textsOf('it')

export const otherQuestions: readonly Rule[] = [
  { word: 'how far back', needs: kindsOf(howFar), isLost: () => true },
  {
    // "what are magnets for", "what do they go into", "why are they important": of the goods, and not of the trade in them
    word: 'for',
    of: ['show'],
    needs: kindsOf(ofNature),
    isLost: (_, clause) => asksOfNature(clause),
  },
  {
    // percent is not points
    word: 'points',
    of: ['change', 'compare'],
    on: ['amount', 'average'],
    needs: kindsOf('points'),
    isLost: () => true,
  },
  {
    // "did July end the decline": a rise in July would be a yes
    word: 'end',
    given: 'claim',
    needs: kindsOf(ends),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'direction' && clause.ideas.some((_, at) => endsMove(clause, at)),
  },
  {
    // "is the recovery over", "has the slump ended": what will come, and not whether it rose last
    word: 'over',
    of: ['change', 'show'],
    needs: kindsOf(overs),
    isLost: (_, clause) => clause.ideas.some((_, at) => isOver(clause, at)),
  },
  {
    // "exports rather than imports": the one without the other, and nothing set against it
    word: 'rather than',
    needs: kindsOf('than'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'than' && ideas[at - 1]?.text === 'rather'),
  },
  {
    // a member and the group it is in are no sum: "Germany/EU" is the one as part of the other
    word: '/',
    of: ['show'],
    on: ['share'],
    needs: kindsOf('conjunction'),
    isLost: (query) => addsMemberToGroup(query),
  },
  {
    // "US in September: what drove it down": its own fall, and not its part in that of the total
    word: 'it',
    of: ['contribution'],
    needs: kindsOf(its),
    isLost: ({ partners }, clause) =>
      clause.ideas.some(({ place }) => place) &&
      partners.value.join() !== 'WORLD' &&
      clause.ideas.some(({ text }, at) => its.has(text) && clause.was(at - 1, 'contribution')),
  },
]

/** "end the decline", "the end of the rise", and not "at the end of the decline in May" */
const endsMove = (clause: Clause, at: number): boolean =>
  ends.has(clause.ideas[at]!.text) &&
  [at + 1, at + 2, at + 3].some(
    (i) => clause.was(i, 'direction') && clause.ideas.slice(at + 1, i).every(({ period }) => !period),
  )

/** A move is said to be over, and behind that stands nothing that it could be over. */
const isOver = (clause: Clause, at: number): boolean =>
  overs.has(clause.ideas[at]!.text) &&
  (clause.after(at) === clause.ideas.length || clause.was(at + 1, 'preposition')) &&
  moving.some((kind) => clause.ideas.some((_, i) => i < at && i > at - 4 && clause.was(i, kind)))

const moving = ['direction', 'regain', 'change']

const addsMemberToGroup = ({ partners, along, period }: Query): boolean =>
  !along &&
  partners.value.some(
    (group) =>
      isGroup(group) && membersOf(group, period.value.to).some((member) => partners.value.includes(member)),
  )
