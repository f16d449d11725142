import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "is 6,357 t the record", "was 1,238 t the lowest": so much is claimed of the highest there is, whenever it was. */
export function claimLevel(clause: Clause, intent: Draft): boolean {
  const at = levelClaimedAt(clause)
  if (at < 0) return false
  clause.take(at)
  const threshold = { relation: 'equal', ...levelOf(clause.ideas[at]!)! } as const
  set(intent, { claim: { kind: 'threshold', threshold }, ofAllHeld: true })
  return true
}

export const levelClaimedAt = (clause: Clause): number =>
  namesMonth(clause)
    ? -1
    : clause.ideas.findIndex((idea) => idea.fate !== 'consumed' && levelOf(idea) !== undefined)

const levelOf = ({ amount, number }: Clause['ideas'][number]) =>
  amount?.unit !== undefined ? amount : isLevel(number) ? { value: number.value } : undefined

/** "is 6357 the highest": a small number counts months, or is a place. */
const isLevel = (number: Clause['ideas'][number]['number']): number is NonNullable<typeof number> =>
  number?.suffix === '' && number.value >= LEAST_LEVEL
const LEAST_LEVEL = 1000

/** "was 6,357 t in March the record" claims two things. */
const namesMonth = ({ ideas }: Clause): boolean =>
  ideas.some(({ period }) => period && 'grain' in period && period.grain === 'month')
