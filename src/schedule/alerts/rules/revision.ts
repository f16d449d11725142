import type { AlertMemory, Look, Watched, WatchedMonth } from '../alert.ts'

/** Months remembered; older figures are rarely revised. */
const remembered = 36

/** A figure whose range no longer meets the one remembered. A second source with other rounding is no revision. */
export function evaluateRevision({ figures = {} }: AlertMemory, { months }: Watched): Look {
  const revised = months.flatMap((at) => {
    const before = figures[at.month]
    return before && (at.low > before[1] || at.high < before[0]) ? [{ at, before: before[2] }] : []
  })
  const memory = { figures: toRemember(months) }
  const last = revised.at(-1)
  if (!last) return { memory }
  const text = `Revised: ${revised.map(({ at, before }) => `${at.text}, before that ${before}`).join('; ')}.`
  return { memory, firing: { month: last.at.month, text, figures: revised.map(({ at }) => at) } }
}

const toRemember = (months: readonly WatchedMonth[]): NonNullable<AlertMemory['figures']> =>
  Object.fromEntries(
    months
      .slice(-remembered)
      .map(({ month, low, high, text }) => [String(month), [low, high, text] as const]),
  )
