import type { AlertMemory, Look, Rule, Watched, WatchedMonth } from '../alert.ts'

type PercentRule = Rule & { kind: 'percent' }

/** A change must shrink to this part of the rule's percent before it can fire again. */
const rearmedAt = 0.9

export function evaluatePercent(
  rule: PercentRule,
  { beyond }: AlertMemory,
  { months }: Watched,
  fresh: readonly WatchedMonth[],
): Look {
  let side = beyond
  let crossing: { at: WatchedMonth; base: WatchedMonth } | undefined
  for (const at of fresh) {
    const base = months.find((other) => other.month === at.month - (rule.change === 'year_on_year' ? 12 : 1))
    if (!base || base.low <= 0) continue // a change from nothing, or over a gap, is no percentage
    const now = sideOf(rule, at, base)
    if (now && now !== side) crossing = { at, base }
    if (now) side = now
    else if (isBack(rule, at, base)) side = undefined
  }
  return { memory: side ? { beyond: side } : {}, firing: crossing && firingOf(crossing.at, crossing.base) }
}

function sideOf(rule: PercentRule, at: WatchedMonth, base: WatchedMonth): 'up' | 'down' | undefined {
  const rises = at.low - base.high
  const falls = base.low - at.high
  if (rule.direction !== 'down' && rises >= rule.least && percent(at.low, base.high) >= rule.percent)
    return 'up'
  if (rule.direction !== 'up' && falls >= rule.least && percent(at.high, base.low) <= -rule.percent)
    return 'down'
  return undefined
}

/** With the whole range of the change, to the other side too. */
function isBack(rule: PercentRule, at: WatchedMonth, base: WatchedMonth): boolean {
  const near = rule.percent * rearmedAt
  const lowest = percent(at.low, base.high)
  const highest = percent(at.high, base.low)
  if (rule.direction === 'up') return highest < near
  if (rule.direction === 'down') return lowest > -near
  return highest < near && lowest > -near
}

const percent = (to: number, from: number): number => (to / from - 1) * 100

const firingOf = (at: WatchedMonth, base: WatchedMonth) => ({
  month: at.month,
  text: `${at.text}, after ${base.text}.`,
  figures: [at, base],
})
