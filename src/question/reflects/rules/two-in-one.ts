import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { hasTwoOwners, hasTwoTraders } from './two-owners.ts'

/** Two things asked at once, of which one was heard. */
export const twoInOne: readonly Rule[] = [
  {
    // "top buyer and its unit value", "the month with the largest volume and its value": searched by the one, and told the other
    word: 'its measure',
    of: ['rank', 'record'],
    needs: kindsOf('measure', 'quantity'),
    besides: kindsOf('conjunction', textsOf('with')),
    isLost: (_, clause) => {
      const at = clause.ideas.findIndex((_, i) => isItsMeasure(clause, i))
      return (
        at > 0 && clause.ideas.slice(0, at).some((_, i) => clause.was(i, 'order') || clause.was(i, 'extreme'))
      )
    },
  },
  {
    // "which buyer grew most, and how much did it take": by how much it grew is no answer to the second
    word: 'and',
    of: ['rank'],
    on: ['change', 'share'],
    needs: kindsOf('conjunction'),
    besides: kindsOf('ask', 'measure', 'quantity'),
    isLost: ({ quantity, form }, clause) =>
      (quantity === 'change' || form === 'points') &&
      clause.ideas.some((_, at) => isJoinedAsking(clause, at) && !asksOfMove(clause, at)),
  },
  {
    // "how much more did the US take in July than in June, and what share was it": by how much its share moved is neither
    word: 'and',
    of: ['change', 'compare'],
    on: ['share'],
    needs: kindsOf('difference', 'more'),
    besides: kindsOf('conjunction'),
    isLost: (_, clause) =>
      /^how much (?:more|less|fewer)\b/i.test(clause.text) && namesBehindJoint(clause, 'quantity'),
  },
  {
    // "top 3 goods and how much of it was tungsten": those first, and then the part of one
    word: 'and',
    needs: kindsOf('a top'),
    besides: kindsOf('a good'),
    isLost: (_, clause) =>
      clause.stands('conjunction') &&
      clause.stands('quantity') &&
      clause.ideas.some(({ top }, at) => top?.limit && clause.was(clause.after(at), 'noun', 'commodity')) &&
      namesBehindJoint(clause, 'quantity'),
  },
  {
    // "when did Germany overtake the US and Japan": of two, one passes the other
    word: 'overtake',
    of: ['overtake'],
    isLost: (query) => setBeside(query).length !== 2,
  },
  {
    // "did exports rise in July and what did Germany buy": of all exports, and then of Germany's
    word: 'and',
    given: 'claim',
    needs: kindsOf('a place'),
    isLost: (_, clause) =>
      clause.ideas.some((_, at) => isJoinedAsking(clause, at) && namesPlaceBehind(clause, at)),
  },
  {
    // "how much was it, and was that a record": of the month that is told, and no search
    word: 'and',
    of: ['record'],
    needs: kindsOf('yesno'),
    isLost: ({ claim }, clause) =>
      !claim &&
      clause.ideas.some(
        ({ text }, at) =>
          /^(?:is|was)$/.test(text) && clause.was(at + 1, 'back') && joins(clause.ideas[at - 1]?.text),
      ),
  },
  {
    // "who bought most and which least": the one end of a ranking, where both are asked for
    word: 'and',
    of: ['rank'],
    needs: kindsOf('order'),
    isLost: ({ order }, clause) =>
      clause.says(/^and$/) &&
      clause.ideas.some((_, at) => clause.was(at, 'order', order === 'bottom' ? 'top' : 'bottom')),
  },
  {
    word: 'average',
    of: ['record'],
    on: ['average'],
    isLost: (_, clause) =>
      clause.ideas.some(
        (_, at) => clause.was(at, 'quantity', 'average') && clause.was(at + 1, 'conjunction', 'and'),
      ),
  },
  {
    // "Brazil's exports of platinum and the UK's imports of platinum": of each its own, and not between the two
    word: 'and',
    needs: kindsOf('flow', 'agent'),
    isLost: (query, clause, said) => hasTwoTraders(said, query, clause) || hasTwoOwners(said, query, clause),
  },
  {
    // "UK platinum from South Africa and to the US": what comes in and what goes out
    word: 'and to',
    needs: kindsOf('several places'),
    isLost: (_, clause) => turnsRound(clause),
  },
]

/** "and its unit value", "and at what price", "with their volumes", "and the price then" */
function isItsMeasure(clause: Clause, at: number): boolean {
  if (!(clause.was(at, 'measure') || clause.was(at, 'quantity', 'unit_value'))) return false
  let before = at - 1
  while (owning.test(clause.ideas[before]?.text ?? '')) before--
  return before < at - 1 && joining.test(clause.ideas[before]?.text ?? '')
}

const owning =
  /^(?:its|their|the|at|what|at what|what is|what was|what are|what were|what's|is|was|are|were)$/

const joining = /^(?:and|with|plus)$/

function turnsRound(clause: Clause): boolean {
  let last: string | undefined
  for (let at = 0; at < clause.ideas.length; at++) {
    const { text } = clause.ideas[at]!
    if ((text !== 'from' && text !== 'to') || !clause.ideas[clause.after(at)]?.place) continue
    if (last !== undefined && last !== text && clause.was(at - 1, 'conjunction', 'and')) return true
    last = text
  }
  return false
}

/** What stands side by side. */
function setBeside({ along, partners, commodities, reporters, flows }: Query): readonly string[] {
  if (along === 'partner') return partners.value
  if (along === 'commodity') return commodities.value
  if (along === 'reporter') return reporters.value
  return along === 'flow' ? flows.value : []
}

const joins = (text = ''): boolean => /^(?:and|,|and also)$/.test(text)

/** "and what", "and how much", "and did", where something was asked before. */
const isJoinedAsking = ({ ideas }: Clause, at: number): boolean =>
  asks.test(ideas[at]!.text) &&
  joins(ideas[at - 1]?.text) &&
  ideas.slice(0, at).some(({ text }) => asks.test(text))

/** "and what share", "and how much of it" */
const namesBehindJoint = (clause: Clause, kind: string): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      text === 'and' && (clause.was(at + 1, kind) || clause.was(at + 2, kind)) && asksBehind(clause, at + 1),
  )

const asksBehind = ({ ideas }: Clause, at: number): boolean =>
  /^(?:what|which|how)\b/.test(ideas[at]?.text ?? '')

const asks = /^(?:what|how|who|which|when|did|does|do|was|were|is|are|has|have)\b/

/** "and how much", "and what did it grow by" */
const asksOfMove = (clause: Clause, at: number): boolean =>
  clause.after(at) >= clause.ideas.length ||
  clause.ideas.some((_, i) => i > at && (clause.was(i, 'direction') || clause.was(i, 'change')))

/** Right behind it, and none before. */
const namesPlaceBehind = ({ ideas }: Clause, at: number): boolean =>
  !ideas.slice(0, at).some(({ place }) => place) &&
  ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]?.place !== undefined
