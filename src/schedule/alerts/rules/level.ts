import type { AlertMemory, Look, Rule, WatchedMonth } from '../alert.ts'

type LevelRule = Rule & { kind: 'level' }

/** How far back over the line, as a part of it, before it can be crossed again: figures near a line tremble. */
const usualMargin = 0.02

/** Two months published together are looked at one after the other: the first may cross and the second come back. */
export function evaluateLevel(
  rule: LevelRule,
  { beyond }: AlertMemory,
  months: readonly WatchedMonth[],
): Look {
  let side = beyond
  let crossing: WatchedMonth | undefined
  for (const at of months) {
    if (isBeyond(rule, at) && side === undefined) {
      crossing = at
      side = rule.relation === 'above' ? 'up' : 'down'
    } else if (isBack(rule, at)) side = undefined
  }
  const memory = side ? { beyond: side } : {}
  return crossing
    ? { memory, firing: { month: crossing.month, text: `${crossing.text}.`, figures: [crossing] } }
    : { memory }
}

/** Beyond only with its whole range: rounding alone never fires. */
const isBeyond = ({ relation, value }: LevelRule, at: WatchedMonth): boolean =>
  relation === 'above' ? at.low > value : at.high < value

function isBack(
  { relation, value, margin = Math.abs(value) * usualMargin }: LevelRule,
  at: WatchedMonth,
): boolean {
  return relation === 'above' ? at.high < value - margin : at.low > value + margin
}
