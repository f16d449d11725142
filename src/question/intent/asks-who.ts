import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/** "which country drove it", "what drove it": whoever it is, where they are named only as a group or as all but some. */
export function asksWho(clause: Clause): boolean {
  const { ideas } = clause
  if (!clause.hasAny(drivers)) return false
  return ideas.some(
    ({ text }, at) =>
      (clause.was(at, 'contribution') && (whatMoved.test(text) || movers.test(text))) ||
      (isPartner(clause, at) && (asking.test(text) || isAskedWith(clause, at))),
  )
}

const drivers = kindsOf('contribution', 'noun', 'agent')

const isPartner = (clause: Clause, at: number): boolean =>
  clause.was(at, 'agent') || clause.was(at, 'noun', 'partner')

/** "which suppliers", "which EU countries" */
const isAskedWith = (clause: Clause, at: number): boolean =>
  clause.was(clause.ideas[at - 1]?.place ? at - 2 : at - 1, 'which')

const asking = /^(?:who|wh\w+ |by )/
const whatMoved = /^what/
/** "biggest contributor", "main drivers" */
const movers = /\b(?:contributor|driver)s?$/
