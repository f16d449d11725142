import type { Moment } from '../../query/claim.ts'
import type { Query } from '../../query/query.ts'
import { askedOf, type Lead, passingIn, runTo } from './leads.ts'

/** What was found: the month that answers, and what a claim comes to; undefined where what is not known could decide it. */
export interface FoundMoment {
  /** Index of the month, or -1 where there is none. */
  readonly at: number
  readonly verdict: boolean | null | undefined
}

export const momentOf = ({ claim }: Query): Moment =>
  (claim?.kind === 'first_more' && claim.moment) || 'first'

/** @param leads of the months asked, and of all before them */
export function momentIn(query: Query, leads: readonly Lead[]): FoundMoment {
  const asked = askedOf(query, leads)
  const start = leads.length - asked.length
  const first = leads.findIndex(({ sign }, at) => at >= start && sign === 1)
  const last = leads.findLastIndex(({ sign }, at) => at >= start && sign === 1)
  switch (momentOf(query)) {
    case 'first':
      return { at: first, verdict: null }
    case 'last':
      return { at: last, verdict: null }
    case 'run':
      return { at: isAheadNow(leads) ? runTo(leads, last) : -1, verdict: null }
    case 'since':
      return { at: isAheadNow(leads) ? runTo(leads, last) : last, verdict: null }
    case 'overtook':
      return { at: within(passingIn(leads), start), verdict: null }
    case 'passed':
      return passed(query, leads, start)
    case 'ever':
      return { at: first, verdict: first >= 0 ? true : isOpen(asked) ? undefined : false }
    case 'always':
      return { at: -1, verdict: alwaysAhead(asked) }
  }
}

const within = (at: number, start: number): number => (at >= start ? at : -1)

const alwaysAhead = (asked: readonly Lead[]): FoundMoment['verdict'] =>
  asked.some(({ sign }) => sign === -1 || sign === 0) ? false : isOpen(asked) ? undefined : true

/** Of some month it is not known who was ahead. */
const isOpen = (leads: readonly Lead[]): boolean => leads.some(({ sign }) => sign === undefined)

/** Of the latest month with a figure for both. */
export const isAheadNow = (leads: readonly Lead[]): boolean => leads.findLast(({ pair }) => pair)?.sign === 1

/** The latest month that both could have a figure for: of one that is not released yet nothing is missing. */
const isNowKnown = (leads: readonly Lead[]): boolean =>
  leads.findLast(
    ({ points }) => !points.some(({ reading }) => reading.state === 'absent' && reading.why === 'outside'),
  )?.sign !== undefined

/** "has Korea overtaken Japan": it did, and is ahead still; of a stretch that was named it did in there. */
function passed(query: Query, leads: readonly Lead[], start: number): FoundMoment {
  const at = within(passingIn(leads), start)
  if (query.period.how === 'assumed')
    return { at, verdict: isNowKnown(leads) ? isAheadNow(leads) : undefined }
  return { at, verdict: at >= 0 ? true : isOpen(leads.slice(Math.max(start - 1, 0))) ? undefined : false }
}
