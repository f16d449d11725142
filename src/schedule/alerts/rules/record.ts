import type { AlertMemory, Look, Rule, Watched, WatchedMonth } from '../alert.ts'

type RecordRule = Rule & { kind: 'record' }

/** The best of fewer months is no record. */
const fewest = 12

/** Each new record fires, once: only months not looked at before are tried. */
export function evaluateRecord({ extreme }: RecordRule, { month }: AlertMemory, { months }: Watched): Look {
  const records = months.flatMap((at, i) => {
    if (at.month <= month || i < fewest) return []
    const before = months.slice(0, i)
    return (extreme !== 'lowest' ? recordHigh(at, before) : []).concat(
      extreme !== 'highest' ? recordLow(at, before) : [],
    )
  })
  const last = records.at(-1)
  return { memory: {}, firing: last }
}

/** With the whole range beyond every other's: rounding makes no record. */
function recordHigh(at: WatchedMonth, before: readonly WatchedMonth[]) {
  const top = before.reduce((best, other) => (other.high > best.high ? other : best))
  return at.low > top.high ? [firingOf(at, top, 'highest')] : []
}

function recordLow(at: WatchedMonth, before: readonly WatchedMonth[]) {
  const bottom = before.reduce((best, other) => (other.low < best.low ? other : best))
  return at.high < bottom.low ? [firingOf(at, bottom, 'lowest')] : []
}

const firingOf = (at: WatchedMonth, before: WatchedMonth, extreme: string) => ({
  month: at.month,
  text: `The ${extreme} held: ${at.text}; before that ${before.text}.`,
  figures: [at, before],
})
