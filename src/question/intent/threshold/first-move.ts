import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { takeDirection, takeRate } from '../words.ts'

const firsts = textsOf('first', 'first month', 'the first month', 'earliest month', 'first time')
const turns = textsOf('turn', 'turned', 'return to', 'returned to', 'flip', 'flipped', 'swing', 'swung')
const again = textsOf('again')

/** Texts of which one stands wherever the first move of a stretch is asked for. */
export const firstOfMoves = kindsOf(firsts, turns, again)

/**
 * "first rise after April 2025", "when did growth turn positive in 2025", "when did exports grow again after May": the first
 * month of the stretch named in which it moved that way.
 */
export function readFirstMove(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.operation || clause.hasAny(counted) || !isOfStretch(clause)) return
  const words = firstAt(clause) ?? turnAt(clause) ?? againAt(clause)
  const direction = words && wayOf(clause)
  if (!words || !direction) return
  clause.take(...words)
  clause.takeAll('ask', 'when')
  clause.takeAll('change')
  clause.takeAll('grain', 'month')
  set(intent, {
    operation: 'count_periods',
    quantity: 'change',
    change: rateOf(clause, words),
    direction,
    threshold: { relation: direction === 'up' ? 'above' : 'below', value: 0, unit: 'percent' },
    nth: 1,
    grain: 'month',
  })
}

/** Of one month there is no first. */
const isOfStretch = ({ ideas }: Clause): boolean =>
  ideas.every(({ period }) => !period || !('grain' in period && period.grain === 'month'))

const counted = kindsOf(
  'count',
  'noun',
  'agent',
  'order',
  'extreme',
  'a top',
  'a threshold',
  'more',
  'turning',
  'begins',
)

function firstAt(clause: Clause): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }) => firsts.has(text))
  return at < 0 || clause.ideas[at + 1]?.number ? undefined : [at]
}

/** "growth turned positive", "exports returned to growth" */
function turnAt(clause: Clause): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }) => turns.has(text))
  const side = clause.ideas[at + 1]?.text ?? ''
  return at >= 0 && asksWhen(clause) && sides.has(side) ? [at] : undefined
}
const sides: ReadonlySet<string> = new Set(['positive', 'negative', 'growth'])

/** "when did exports grow again after May": the word stands behind the move. */
function againAt(clause: Clause): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }, i) => again.has(text) && clause.was(i - 1, 'direction'))
  return at >= 0 && asksWhen(clause) && clause.ideas.some(({ period }) => period?.kind === 'since')
    ? [at]
    : undefined
}

const asksWhen = (clause: Clause): boolean =>
  clause.first('ask', 'when') !== undefined || clause.first('grain', 'month') !== undefined

/** "first month with growth", "returned to growth": growth is a rise. */
const wayOf = (clause: Clause): 'up' | 'down' | undefined =>
  takeDirection(clause) ?? (clause.says(/^(?:(?:yoy|mom|annual|monthly) )?growth$/) ? 'up' : undefined)

/** Growth that turns is, where nobody says on what, growth on the year. */
function rateOf(clause: Clause, [at]: readonly number[]): ChangeKind {
  const isOfGrowth = turns.has(clause.ideas[at!]!.text) && !clause.stands('kind')
  return isOfGrowth ? 'year_on_year' : takeRate(clause)
}
