import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsNamed } from '../../rule-words.ts'
import { textsOf } from '../../texts.ts'
import { isRecordWord } from '../record/time-words.ts'
import { nearness } from '../threshold/nearness.ts'

/** What is held up for a yes or no, said in any of these ways. */
export const claims = (clause: Clause): boolean =>
  isPartGone(clause) ||
  (clause.ideas.some((idea) => idea.threshold) && !clause.stands('streak')) ||
  clause.first('multiple') !== undefined ||
  isCountedRun(clause) ||
  isMonthHigh(clause) ||
  (clause.hasAny(moved) && !clause.hasAny(askedOfMove)) ||
  holdsAgainst(clause) ||
  isRecordOfMonth(clause)

/** "a fifth went to Germany?", "Germany took about a fifth?", "about 1,100 t to Germany?" */
const isPartGone = (clause: Clause): boolean =>
  clause.hasAny(parts) &&
  clause.ideas.some(
    ({ amount }, at) =>
      (amount?.unit !== undefined && isNear(clause, at)) ||
      ((amount?.unit === 'percent' || clause.is(at, 'fraction')) &&
        (clause.is(clause.after(at), 'goes') || clause.is(clause.before(at), 'taking'))),
  )
const isNear = ({ ideas }: Clause, at: number): boolean => nearness[ideas[at - 1]?.text ?? ''] !== undefined
const parts = kindsOf('fraction', 'an amount')

/** "exports in June 2026 - a new high?", "June 2026 an all-time high?": of a month that is named, and nothing else asked. */
export function isRecordOfMonth(clause: Clause): boolean {
  const periods = clause.ideas.flatMap(({ period }) => (period && period.kind !== 'all' ? [period] : []))
  const [only] = periods
  const at = clause.first('extreme')
  return (
    at !== undefined &&
    periods.length === 1 &&
    (only?.kind === 'fixed' || only?.kind === 'yearless') &&
    (only.grain === 'month' || isSaidAs(clause, at)) &&
    (isRecordWord(clause.ideas[at]!.text) || isEver(clause, at)) &&
    clause.ideas[isOfAll(clause, at + 1) ? at + 2 : at + 1]?.text === '?'
  )
}

/** "exports in 2025 a record?", "2025 exports the highest ever?"; "exports in 2025 record?" may ask for its best month. */
const isSaidAs = (clause: Clause, at: number): boolean =>
  !clause.hasAny(asking) && (/^an?$/.test(clause.ideas[at - 1]?.text ?? '') || isEver(clause, at))

const asking = kindsOf('ask', 'which', 'grain', 'noun')

const isEver = (clause: Clause, at: number): boolean =>
  / ever$/.test(clause.ideas[at]!.text) || isOfAll(clause, at + 1) || isOfAll(clause, at - 1)

/** "highest on record?", "an all-time high?" */
const isOfAll = ({ ideas }: Clause, at: number): boolean => ideas[at]?.period?.kind === 'all'

/** "a six-month high?" */
const isMonthHigh = (clause: Clause): boolean =>
  clause.stands('month_high') &&
  clause.ideas.some(({ number }, at) => number !== undefined || clause.was(at, 'number'))

/** "exports rose three months in a row?", "2nd straight gain?" */
const isCountedRun = (clause: Clause): boolean =>
  clause.first('streak') !== undefined &&
  clause.first('longest') === undefined &&
  clause.ideas.some(
    (idea, at) =>
      idea.number !== undefined ||
      clause.was(at, 'number') ||
      (clause.was(at, 'ordinal') && clause.was(at + 1, 'streak')),
  )

/** "US up in October?", "so the price fell?": said of it as a verb says it; "a fall in exports?" asks for the fall. */
const moved = kindsOf(textsNamed('moved so'))

/** "why were exports down?", "by how much were they up?" */
const askedOfMove = kindsOf(
  'explain',
  'amount_form',
  'difference',
  'contribution',
  'extreme',
  'rank',
  'streak',
)

export const claiming = kindsOf(
  'extreme',
  'a threshold',
  'more',
  'multiple',
  'streak',
  'month_high',
  parts,
  textsOf('than'),
  moved,
)

/** "higher than a year ago", "up more than Japan", "Brazil imported less in July than in June?" */
const holdsAgainst = (clause: Clause): boolean =>
  clause.all('more').some((at) => / than$/.test(clause.ideas[at]!.text) || clause.was(at, 'versus')) ||
  ((clause.first('direction') ?? clause.first('more')) !== undefined &&
    clause.ideas.some((idea) => idea.text === 'than'))
