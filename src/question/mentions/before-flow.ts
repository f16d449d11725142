import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import type { Marker } from './mention.ts'
import type { Stand } from './stand.ts'

/** A flow, or a verb of buying or selling, stands behind: "UK imports" are the UK's, whatever leads to it. */
export function beforeFlow(clause: Clause, stand: Stand): Marker | undefined {
  const { before, preposition, own } = stand
  if (isSetOff(clause, stand)) return undefined
  const isTrader = own === 'subject' || own === 'buyer' || own === 'seller'
  if (isTrader && !parting.has(preposition) && !isOfTraders(clause, before)) return own
  // "added most (in dollars) to UK palladium exports": what is added to is the UK's own flow
  const isAddedTo = preposition === 'to' && clause.first('contribution') !== undefined
  if (isAddedTo && (own === 'subject' || own === 'owner')) return own
  // "disappeared from UK imports": from a flow, and not from the UK
  if (own !== 'subject' || !clause.was(before - 1, 'newcomer')) return undefined
  clause.take(before)
  return own
}

/** "UK nickel with Norway: exports minus imports": who trades stands before. */
const isSetOff = ({ ideas }: Clause, { first, last, preposition }: Stand): boolean =>
  preposition === 'with' &&
  /^[:,]$/.test(ideas[last + 1]?.text ?? '') &&
  ideas.some(({ place }, at) => place && at < first)

/** "which buyers of UK platinum took more": it is they who took it, and not the UK. */
const isOfTraders = (clause: Clause, before: number): boolean =>
  item(clause.ideas, before)?.text === 'of' && clause.was(before - 1, 'agent')

const parting = new Set<string | undefined>(['from', 'to', 'by'])
