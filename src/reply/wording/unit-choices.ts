import { boundOf, withBound } from '../../query/bound.ts'
import type { Choice } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'

/** "above 5 of what, kg or tonnes?": the question with the number in each of the units it can be meant in. */
export function unitChoices(query: Query): readonly Choice[] {
  const bound = boundOf(query)
  if (!bound) return []
  if (bound.unit === 'USD') return dollarChoices(query, bound)
  return unitsOf(query).map(({ label, unit, times }) => {
    const asked = {
      ...bound,
      value: bound.value * times,
      ...(bound.upTo !== undefined && { upTo: bound.upTo * times }),
      unit,
      chosen: true as const,
    }
    return { label, question: label, query: withBound(query, asked) }
  })
}

/** "above $30": the price of a kilogram, or millions of trade. */
function dollarChoices(query: Query, bound: Threshold): readonly Choice[] {
  const unitValue: Query = { ...query, quantity: 'unit_value' }
  return [
    { label: price.label, question: price.label, query: withBound(unitValue, { ...bound, unit: 'USD/kg' }) },
    {
      label: 'million USD',
      question: 'million USD',
      query: withBound(query, {
        ...bound,
        value: bound.value * 1e6,
        ...(bound.upTo !== undefined && { upTo: bound.upTo * 1e6 }),
      }),
    },
  ]
}

interface Meant {
  readonly label: string
  readonly unit: NonNullable<Threshold['unit']>
  readonly times: number
}

function unitsOf({ measure, quantity, operation }: Query): readonly Meant[] {
  const amounts = quantity === 'unit_value' ? [price] : measure.value === 'value' ? dollars : weights
  return operation === 'change' ? [percent, ...amounts] : amounts
}

const percent: Meant = { label: 'percent', unit: 'percent', times: 1 }
const price: Meant = { label: 'USD per kg', unit: 'USD/kg', times: 1 }
const dollars: readonly Meant[] = [
  { label: 'USD', unit: 'USD', times: 1 },
  { label: 'million USD', unit: 'USD', times: 1e6 },
]
const weights: readonly Meant[] = [
  { label: 'kg', unit: 'kg', times: 1 },
  { label: 'tonnes', unit: 't', times: 1 },
]
