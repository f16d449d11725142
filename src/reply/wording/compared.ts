import type { Figure } from '../../answer/figure.ts'
import type { Range } from '../../calendar/month.ts'
import type { Telling } from '../telling.ts'
import { basisOf } from './changes.ts'

export const comparedPeriod = ({ query, head, period }: Telling): Range | undefined =>
  query.comparison?.period ?? (head ? basisOf(head, period) : undefined)

export const levelOf = (figures: readonly Figure[], base: Figure | undefined): Figure | undefined =>
  base && figures.find((figure) => figure.role === 'context' && figure.unit === base.unit)
