import type { Threshold } from '../../query/threshold.ts'
import { type Amount, type Idea, merge } from '../idea.ts'

/** "between 4,000 and 5,000 t", "between 30 and 40m": two amounts that are passed and not passed, and no two periods. */
export function refineBands(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'between')
  const threshold = at < 0 ? undefined : bandAt(ideas, at)
  return threshold
    ? [...ideas.slice(0, at), merge(ideas, at, at + 4, { threshold }), ...ideas.slice(at + 4)]
    : ideas
}

function bandAt(ideas: readonly Idea[], at: number): Threshold | undefined {
  const [low, and, high] = ideas.slice(at + 1, at + 4)
  const to = high?.amount
  if (!to || and?.text !== 'and' || !isMeasured(to)) return undefined
  const from = fromOf(low, to)
  if (from === undefined || from >= to.value) return undefined
  return { relation: 'at_least', value: from, upTo: to.value, ...(to.unit && { unit: to.unit }) }
}

/** Tonnes or dollars, or a number with its scale; of percentages it is open what they are of. */
const isMeasured = ({ unit, step }: Amount): boolean =>
  unit === undefined ? step !== undefined && step >= 1000 : unit === 't' || unit === 'kg' || unit === 'USD'

/** The unit, and the scale, stand behind the second of them: "between 2 and 3 kt". */
function fromOf(low: Idea | undefined, { unit, step = 1 }: Amount): number | undefined {
  if (low?.amount) return low.amount.unit === unit ? low.amount.value : undefined
  return low?.number?.suffix === '' && scales.has(step) ? low.number.value * step : undefined
}

const scales: ReadonlySet<number> = new Set([1, 1e3, 1e6, 1e9])
