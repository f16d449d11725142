import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { leadsIn } from '../leads-in.ts'

/** "latest Japan number in your data set": the words say where to look, and something is to be looked up. */
export const isOnlyWhere = (clause: Clause): boolean =>
  (clause.hasAny(figures) || isLeadIn(clause)) &&
  !clause.hasAny(listed) &&
  clause.all('meta', 'coverage').every((at) => {
    const { text } = clause.ideas[at]!
    const before = clause.before(at)
    return where.test(text) && !clause.was(before, 'yesno') && !clause.was(before - 1, 'yesno')
  })

/** "In your data, July 2025": set apart at the head, and the month is asked about; "is July in your data" asks what is held. */
const isLeadIn = (clause: Clause): boolean =>
  where.test(clause.ideas.find((idea) => !leadsIn(idea))?.text ?? '') &&
  !clause.stands('yesno') &&
  clause.ideas.some(({ period }) => period && period.kind !== 'latest')

const where = /^(?:in (?:your|the|our) data(?: ?set)?|data ?set)$/
const figures = kindsOf(
  'trade',
  'flow',
  'quantity',
  'change',
  'kind',
  'direction',
  'order',
  'extreme',
  'a top',
)
const listed = kindsOf('noun', 'count', 'grain')
