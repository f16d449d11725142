import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Draft } from '../intent.ts'
import { listsPartners } from './all-partners.ts'

/** A threshold is claimed, though no verb asks: of one month there are none to count, and a sentence says it of all. */
export const isStated = (clause: Clause, intent: Draft, at: number): boolean =>
  !clause.hasAny(asking) &&
  ((isOfOneMonth(clause, intent) && !listsPartners(clause)) || isSaidOfAll(clause, at))

const asking = kindsOf(
  'ask',
  'grain',
  'count',
  'noun',
  'agent',
  'ever',
  'lasttime',
  'direction',
  'change',
  'meta',
  'ordinal',
  'extreme',
)

/** "germany above 1.3 kt in aug 2025", "over 500" after the figure of a month. */
function isOfOneMonth(clause: Clause, { previous, operation }: Draft): boolean {
  const named = clause.ideas.flatMap(({ period }) => (period ? [period] : []))
  const ofMonth = named.every(
    (one) => (one.kind === 'fixed' || one.kind === 'yearless') && one.grain === 'month',
  )
  if (operation !== undefined || !ofMonth) return false
  if (!previous) return named.length === 1
  const { from, to } = previous.period.value
  return previous.operation === 'show' && from === to
}

/** "exports exceeded 57,000 t in 2025", "were above": "exports above 5,000 t in 2025" are its months. */
const isSaidOfAll = (clause: Clause, at: number): boolean =>
  clause.was(clause.before(at), 'yesno') || isInPast.test(clause.ideas[at]!.text)

const isInPast =
  /^(?:exceeded|surpassed|topped|passed|crossed|reached|fell|dipped|sank|slipped|dropped|came) /
