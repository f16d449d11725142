import type { Figure } from '../answer/figure.ts'
import { plural } from './number.ts'
import { namedPeriod } from './period.ts'
import { placeText } from './place.ts'

export function unitText(unit: Figure['unit'], shown: number): string {
  switch (unit) {
    case 'percent':
      return '%'
    case 'points':
      return ` ${plural(shown, 'percentage point')}`
    case 'ratio':
      return ' times'
    case 'index':
    case '':
      return ''
    case 'months':
    case 'quarters':
    case 'years':
    case 'partners':
      return ` ${plural(shown, unit.slice(0, -1))}`
    case 'halves':
      return ` ${plural(shown, 'half-year')}`
    case 'commodities':
      return ` ${plural(shown, 'good')}`
    default:
      return ` ${unit}`
  }
}

export function nameText(figure: Figure, value: string): string {
  switch (figure.unit) {
    case 'partner':
    case 'reporter':
      return placeText(value)
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
    case 'date':
      return namedPeriod(value)
    default:
      return value
  }
}
