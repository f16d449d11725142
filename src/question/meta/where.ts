import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/** "latest Japan number in your data set": the words say where to look, and something is to be looked up. */
export const isOnlyWhere = (clause: Clause): boolean =>
  clause.hasAny(figures) &&
  !clause.hasAny(listed) &&
  clause.all('meta', 'coverage').every((at) => {
    const { text } = clause.ideas[at]!
    const before = clause.before(at)
    return where.test(text) && !clause.was(before, 'yesno') && !clause.was(before - 1, 'yesno')
  })

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
