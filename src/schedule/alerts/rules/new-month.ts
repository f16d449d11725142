import type { AlertMemory, Look, Watched } from '../alert.ts'

export function evaluateNewMonth({ month }: AlertMemory, { months }: Watched): Look {
  const fresh = months.filter((at) => at.month > month)
  const latest = fresh.at(-1)
  if (!latest) return { memory: {} }
  return {
    memory: {},
    firing: { month: latest.month, text: `${fresh.map((at) => at.text).join('; ')}.`, figures: fresh },
  }
}
