import type { Figure } from '../../answer/figure.ts'
import { inUnit } from '../../answer/make.ts'
import { type Spread, spreadOf } from '../../answer/spread.ts'
import type { Relation, Threshold } from '../../query/query.ts'

/** Does the figure meet the threshold? Undefined where its rounding leaves that open. */
export function passes(figure: Figure, threshold: Threshold | undefined): boolean | undefined {
  if (!threshold) return true
  return meets(spreadOf(inUnit(figure, threshold.unit)), threshold.relation, threshold.value)
}

export function meets({ low, high }: Spread, relation: Relation, value: number): boolean | undefined {
  switch (relation) {
    case 'above':
      return decided(low > value, high <= value)
    case 'at_least':
      return decided(low >= value, high < value)
    case 'below':
      return decided(high < value, low >= value)
    case 'at_most':
      return decided(high <= value, low > value)
    case 'equal':
      // Said of a rounded figure, "is 5,577" means "is printed as 5,577".
      return low <= value && value <= high
  }
}

const decided = (yes: boolean, no: boolean): boolean | undefined => (yes ? true : no ? false : undefined)
