import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, herfindahl, share, sum } from '../../answer/make.ts'
import { amongCaveat, byOf, partsOf } from '../shared/breakdown.ts'
import { type Absent, found, isFound, ofNothing } from '../shared/reading.ts'
import { mainScope } from '../shared/subject.ts'
import type { Quantity } from './quantity.ts'

/** The Herfindahl-Hirschman index, or the combined share of the largest few where a number is asked. */
export const concentration: Quantity = {
  name: 'concentration',
  differsBy: 'points',
  async at(subject, period, { query, trade }) {
    const by = byOf(query)
    const { among, parts, total, unspecified } = await partsOf(mainScope(subject), period, by, trade)
    if (among === 'held') return noTotal(period)
    // Among published figures an index would miss all the others; the largest few can be named as such.
    const figures = parts.flatMap(({ reading }) => (isFound(reading) ? [reading.figure] : []))
    if (among === 'published' && figures.length < (query.limit ?? Number.POSITIVE_INFINITY))
      return noTotal(period)
    if (!isFound(total)) return total
    const [commodity, other] = subject.commodities
    const about = {
      role: 'context' as const,
      reporter: subject.reporter,
      commodity: other === undefined ? commodity : undefined,
      period,
    }
    const figure = query.limit
      ? topShare(figures.slice(0, query.limit), total.figure, about)
      : index(figures, total.figure, about)
    if (!figure) return ofNothing(period)
    // Of several side by side the largest of each would stand as rows among them.
    const isAlone = query.along === undefined
    const largest = isAlone ? figures.slice(0, query.limit ?? 3) : []
    const rows = largest.map((each) => as(each, { role: 'row' }))
    // What is not specified by partner is of the total, and of nobody in it.
    const hidden: readonly Caveat[] = unspecified ? [{ kind: 'suppressed_part', unspecified }] : []
    const caveats = [...amongCaveat(among, figures.length), ...hidden]
    const whole = isAlone ? [as(total.figure, { role: 'total' })] : []
    return found(figure, [...rows, ...whole], caveats)
  },
}

type About = Parameters<typeof sum>[1]

function topShare(largest: readonly Figure[], total: Figure, about: About): Figure | undefined {
  return largest.length === 0 ? undefined : share(sum(largest, about), total, about)
}

function index(figures: readonly Figure[], total: Figure, about: About): Figure | undefined {
  const shares = figures.map((figure) => share(figure, total, about))
  const known = shares.filter((figure) => figure !== undefined)
  return known.length === 0 ? undefined : herfindahl(known, about)
}

const noTotal = (period: Absent['period']): Absent => ({
  state: 'absent',
  why: 'no_total',
  missing: [],
  period,
})
