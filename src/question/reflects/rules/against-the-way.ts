import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const outward: ReadonlySet<string> = new Set(['to', 'into', 'destined for', 'bound for'])
const inward: ReadonlySet<string> = new Set(['by', 'in'])

/** What comes in goes to nobody, and what goes out was bought from nobody: the one word says the other way than the other. */
export const againstTheWay: readonly Rule[] = [
  {
    // "UK imports of hafnium sold to China", "UK imports to China"
    word: 'to',
    needs: kindsOf('preposition', 'goes'),
    besides: kindsOf('a place'),
    isLost: (query, clause) =>
      isOfOwn(query, 'import') && clause.ideas.some((_, at) => leadsTo(clause, at, query)),
  },
  {
    // "UK exports of hafnium supplied by China"
    word: 'supplied by',
    needs: kindsOf('verb'),
    isLost: (query, clause) =>
      isOfOwn(query, 'export') &&
      clause.ideas.some(
        (_, at) => clause.was(at, 'verb', 'export') && isPartner(clause.ideas, at + 1, inward, query),
      ),
  },
  {
    // "UK exports of hafnium sourced in China": no comparison of what comes in with what goes out
    word: 'sourced',
    needs: kindsOf('flow'),
    besides: kindsOf('a place'),
    isLost: (query, clause) =>
      query.along === 'flow' && clause.ideas.some((_, at) => isSourcedIn(clause, at, query)),
  },
]

/** As the one reports it who is named, and not read from the other side's report. */
const isOfOwn = ({ flows, reporters, mirror, along }: Query, flow: 'import' | 'export'): boolean =>
  !mirror && !along && reporters.how === 'said' && flows.value.length === 1 && flows.value[0] === flow

/** Behind what was traded: "compared to China" leads nowhere. */
function leadsTo(clause: Clause, at: number, query: Query): boolean {
  if (!isPartner(clause.ideas, at, outward, query)) return false
  const before = clause.before(at)
  return clause.was(before, 'flow') || clause.was(before, 'goes') || clause.ideas[before]?.good !== undefined
}

/** A good or its trade right before it, and nothing that sets the two ways side by side. */
const isSourcedIn = (clause: Clause, at: number, query: Query): boolean =>
  clause.was(at, 'flow', 'import') &&
  (clause.ideas[at - 1]?.good !== undefined || clause.was(at - 1, 'flow')) &&
  isPartner(clause.ideas, at + 1, inward, query)

function isPartner(
  ideas: readonly Idea[],
  at: number,
  ways: ReadonlySet<string>,
  { partners }: Query,
): boolean {
  if (!ways.has(ideas[at]?.text ?? '')) return false
  const place = ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]?.place
  return (place?.kind === 'place' || place?.kind === 'group') && partners.value.includes(place.code)
}
