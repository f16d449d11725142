import type { Query } from '../../query/query.ts'
import { periodText } from '../period.ts'
import { listed } from '../rich.ts'
import { baseText, formText } from './parts.ts'
import type { Scope } from './scope.ts'

/** ", July 2025 compared with June 2025, net weight, in kg": what every question ends with. */
export function tail({ query }: Scope): string {
  return `, ${periodsText(query)}${baseText(query)}${basisText(query)}`
}

/** ", net weight, in kg, as an amount" */
export const basisText = (query: Query): string => `${measureText(query)}${unitText(query)}${formText(query)}`

export const periodsText = (query: Query): string =>
  query.along === 'period' && query.periods
    ? listed(query.periods.map(periodText))
    : periodText(query.period.value)

function measureText(query: Query): string {
  if (query.quantity === 'unit_value' || query.operation === 'split') return ''
  return query.measure.value === 'value' ? ', value' : ', net weight'
}

const unitText = ({ unit }: Query): string => (unit ? `, in ${UNITS[unit]}` : '')

const UNITS = { t: 'tonnes', kg: 'kg', USD: 'USD', 'USD/kg': 'USD per kg', 'USD/t': 'USD per tonne' } as const
