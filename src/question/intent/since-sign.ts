import type { Side } from '../../query/claim.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { polar } from './balance.ts'
import { type Draft, set } from './intent.ts'

/** "since when in deficit", "how long has it been a net importer", "when did the balance turn negative": the month in which it came to that side. */
export function readSinceSign(clause: Clause, intent: Draft): void {
  const side = sideIn(clause)
  if (side && !intent.operation && takeHowMany(clause)) {
    takeSign(clause)
    const threshold = { relation: side === 'surplus' ? 'above' : 'below', value: 0 } as const
    set(intent, { operation: 'streak', quantity: 'balance', threshold })
    return
  }
  if (!side || intent.operation || !(takeSince(clause) || takeTurn(clause) || takeHowLong(clause))) return
  takeSign(clause)
  set(intent, { operation: 'since', quantity: 'balance', claim: { kind: 'sign', sign: side } })
}

function takeSign(clause: Clause): void {
  clause.takeAll('sign')
  clause.takeAll('quantity', 'balance')
  for (const at of clause.all('direction')) if (polar.has(clause.ideas[at]!.text)) clause.take(at)
}

/** One side, and no other: "from a surplus to a deficit" is the second of two. */
function sideIn(clause: Clause): Side | undefined {
  const [sign, ...others] = clause.all('sign')
  if (sign !== undefined) return others.length > 0 ? undefined : (clause.value(sign, 'sign') as Side)
  const pole = clause.ideas.find(({ text }) => polar.has(text))
  if (!pole || !clause.stands('quantity')) return undefined
  return pole.text === 'positive' ? 'surplus' : 'deficit'
}

const takeSince = (clause: Clause): boolean => clause.takeAll('since')

/** "when did it turn", "when did it go into deficit"; "when was it last in deficit" is the last such month. */
function takeTurn(clause: Clause): boolean {
  const turns = clause.ideas.some(({ text }) => turning.test(text))
  return turns && !clause.stands('lasttime') && clause.takeAll('ask', 'when')
}
const turning =
  /^(?:turn|turned|go|went|swing|swung|flip|flipped|become|became|start|started|begin|began|slip|slipped|move|moved|get|got|go into|went into)$/

/** "how long has the UK been in surplus", and not in a year that is over; a surplus that has been rising is a run. */
const takeHowLong = (clause: Clause): boolean =>
  clause.says(howLong) &&
  !clause.hasAny(moving) &&
  clause.ideas.every(({ period }) => !period) &&
  clause.takeAll('streak')

/** "how many months in a row has it been in surplus": the run that goes on now, counted. */
function takeHowMany(clause: Clause): boolean {
  const isRun = clause.first('streak') !== undefined && !clause.hasAny(moving)
  const isOpen = clause.ideas.every(isOpenTo) && !clause.stands('longest')
  if (!isRun || !isOpen || !clause.says(howMany) || !clause.says(/^(?:has|have)$/)) return false
  clause.takeAll('count', 'months')
  clause.takeAll('ask', 'amount')
  clause.takeAll('grain', 'month')
  return clause.takeAll('streak')
}
const howMany = /^(?:for )?how many(?: months)?$/

/** "…, June 2025": the run that goes on to that month. */
const isOpenTo = ({ period }: Idea): boolean =>
  !period || (period.kind === 'fixed' && period.grain === 'month')

const moving = kindsOf('direction', 'narrow', 'a threshold')
const howLong = /^how long ha(?:s|ve)$/
