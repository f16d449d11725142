import type { Figure } from '../answer/figure.ts'
import { numberOf } from './figures.ts'
import { amountDecimals, grouped, plural, round, scaled, signed, unsigned } from './number.ts'
import { namedPeriod } from './period.ts'
import { placeText } from './place.ts'

/** A figure as a sentence writes it, with its unit: `619 t`, `301.8 million USD`, `75.5%`, `January 2025`. */
export function figureText(figure: Figure): string {
  if (typeof figure.value === 'string') return nameText(figure, figure.value)
  return numberText(figure, figure.value, grouped)
}

/** With its sign: `+75.5%`, `−200 t`. */
export function signedText(figure: Figure): string {
  return typeof figure.value === 'string' ? figureText(figure) : numberText(figure, figure.value, signed)
}

/** Without a sign, where a verb says the direction: "rose 75.5%". */
export function sizeText(figure: Figure): string {
  return typeof figure.value === 'string' ? figureText(figure) : numberText(figure, figure.value, unsigned)
}

/** For a column of a table: short, `301.8m USD`. */
export function cellText(figure: Figure): string {
  if (figure.unit !== 'USD') return figureText(figure)
  return figureText(figure).replace(' million', 'm').replace(' billion', 'bn')
}

/** Decimals with which this figure is shown. */
export function shownDecimals(figure: Figure): number {
  switch (figure.unit) {
    case 't':
    case 'kg':
      return amountDecimals(numberOf(figure), figure.decimals)
    case 'USD':
      return scaled(numberOf(figure)).decimals
    case 'percent':
    case 'points':
      return Math.min(figure.decimals, 1)
    default:
      return figure.decimals
  }
}

/** Nothing left after rounding: said as "little changed", and no sign is shown. */
export const roundsToNothing = (figure: Figure): boolean =>
  round(numberOf(figure), shownDecimals(figure)) === 0

type Write = (value: number, decimals: number) => string

function numberText(figure: Figure, value: number, write: Write): string {
  if (figure.unit === 'USD') return dollars(value, write)
  const text = write(value, shownDecimals(figure))
  return text + unitText(figure.unit, Math.abs(round(value, shownDecimals(figure))))
}

function dollars(value: number, write: Write): string {
  const part = scaled(value)
  const text = write(part.value, part.decimals)
  return part.scale ? `${text} ${part.scale} USD` : `${text} USD`
}

function unitText(unit: Figure['unit'], shown: number): string {
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
    case 'commodities':
      return ` ${plural(shown, 'good')}`
    default:
      return ` ${unit}`
  }
}

function nameText(figure: Figure, value: string): string {
  switch (figure.unit) {
    case 'partner':
    case 'reporter':
      return placeText(value)
    case 'month':
    case 'quarter':
    case 'year':
      return namedPeriod(value)
    default:
      return value
  }
}
