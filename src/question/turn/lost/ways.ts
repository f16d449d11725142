import { isGroup } from '../../../names/groups.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { ranksPartners } from '../meant/ranks-partners.ts'
import { asksOfIt, tradedAt } from '../points-back.ts'
import type { Turn, TurnRule } from './rule.ts'

const wheres = textsOf('where to', 'to where', 'where from', 'from where')

/** "where from?", "where to?" after what was told of one way, or of one partner. */
export const ways: readonly TurnRule[] = [
  {
    needs: kindsOf(wheres),
    isLost: ({ clause, query, previous }) =>
      !clause.stands('flow') && (isOtherWay(query, previous) || isOfOne(previous)),
    words: ({ ideas }) => ideas.flatMap(({ text }) => (wheres.has(text) ? [text] : [])),
  },
  {
    // "how much did it buy from the UK" after the UK's top buyer: what that one bought, and not what all did
    needs: kindsOf('flow', 'verb', 'taking'),
    isLost: ({ clause, query, previous }) =>
      ranksPartners(previous) &&
      query.operation === 'show' &&
      query.partners.value.join() === 'WORLD' &&
      (asksOfIt(clause) || tradedAt(clause) !== undefined) &&
      clause.says(/^(?:from|to)$/),
    words: ({ ideas }) => ideas.flatMap(({ text }) => (/\b(?:it|they)$/.test(text) ? [text] : [])),
  },
]

/** "where to?" after imports: they go nowhere else. */
const isOtherWay = (query: Turn['query'], { flows }: Turn['previous']): boolean =>
  query.flows.value.join() !== flows.value.join()

/** "where from?" after what one partner took: from whoever reports it, and from nobody else. */
const isOfOne = ({ partners: { value } }: Turn['previous']): boolean =>
  value.length === 1 && value[0] !== 'WORLD' && value[0] !== 'HELD' && !isGroup(value[0]!)
