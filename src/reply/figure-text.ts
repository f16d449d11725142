import type { Figure } from '../answer/figure.ts'
import { numberOf } from './figures.ts'
import { amountDecimals, grouped, round, scaled, signed, unsigned } from './number.ts'
import { nameText, unitText } from './unit-text.ts'

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

/**
 * Two amounts whose difference is shown beside them. In whole tonnes 1,288 and 421 are 867 apart; where the sources
 * print a decimal it is shown, so that a reader can check the 868.
 */
export function pairTexts(a: Figure, b: Figure, gap: Figure | undefined): readonly [string, string] {
  const plain = [figureText(a), figureText(b)] as const
  if (!gap || a.unit === 'USD' || a.unit !== b.unit || a.unit !== gap.unit) return plain
  const shown = Math.abs(round(numberOf(gap), shownDecimals(gap)))
  const adds = (decimalsOf: (figure: Figure) => number): boolean =>
    round(Math.abs(round(numberOf(a), decimalsOf(a)) - round(numberOf(b), decimalsOf(b)))) === round(shown)
  return !adds(shownDecimals) && adds(finerDecimals) ? [finerText(a), finerText(b)] : plain
}

const finerDecimals = (figure: Figure): number =>
  Math.max(shownDecimals(figure), Math.min(1, figure.decimals))

/** With a decimal, where the source prints one and it is not a zero. */
function finerText(figure: Figure): string {
  const decimals = Math.min(1, figure.decimals)
  const value = numberOf(figure)
  if (decimals === 0 || round(value, 1) === round(value)) return figureText(figure)
  return grouped(value, decimals) + unitText(figure.unit, Math.abs(value))
}

/** For a column of a table: short, `301.8m USD`. */
export function cellText(figure: Figure): string {
  if (figure.unit !== 'USD') return figureText(figure)
  return figureText(figure).replace(' million', 'm').replace(' billion', 'bn')
}

/** As the source prints it, every digit: for the working of a calculation. */
export function exactText(figure: Figure): string {
  if (typeof figure.value === 'string') return figureText(figure)
  const size = Math.abs(figure.value)
  return grouped(figure.value, figure.decimals) + unitText(figure.unit, size)
}

/** Decimals with which this figure is shown. */
function shownDecimals(figure: Figure): number {
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
