import type { Figure } from '../../answer/figure.ts'
import { exactText, figureText, signedText } from '../figure-text.ts'
import { isAmount, numberOf, pickAll } from '../figures.ts'
import { signed } from '../number.ts'
import type { Telling } from '../telling.ts'

export function formula({ query, head, figures }: Telling): readonly string[] {
  const steps = pickAll(figures, { role: 'step' })
  const quantity = query.of?.quantity ?? query.quantity
  const change = quantity === 'amount' ? changeOf(figures) : undefined
  if (change) return [change]
  const added = head?.unit === 'points' ? provenContribution(steps, head) : undefined
  if (added) return [added]
  const proven = head && provenPair(steps, head, quantity)
  if (proven) return [proven]
  if (head?.unit === 'index')
    return [`${figureText(head)}: the sum of the squared shares, in percent, ${rowCount(head)}.`]
  return head ? [`${figureText(head)}: ${rowCount(head)}.`] : ['It was taken from what the sources print.']
}

/** The two amounts whose difference, or quotient, is what was told; others of the months before stand beside them. */
function provenPair(
  steps: readonly Figure[],
  head: Figure,
  quantity: Telling['query']['quantity'],
): string | undefined {
  const made = typeof head.value === 'number' ? MADE[quantity] : undefined
  if (!made) return undefined
  // a deficit stands among its own steps, and is no export
  const amounts = levelsIn(steps).filter((step) => numberOf(step) >= 0)
  for (const one of amounts)
    for (const other of amounts)
      if (one !== other && isAbout(made.of(numberOf(one), numberOf(other)), numberOf(head)))
        return `${exactText(one)} ${made.sign} ${exactText(other)} = ${made.text(head)}.`
  return undefined
}

const MADE: Readonly<Partial<Record<Telling['query']['quantity'], Made>>> = {
  share: { sign: '÷', of: (one, other) => (one / other) * PERCENT, text: figureText },
  unit_value: { sign: '÷', of: (one, other) => one / other, text: figureText },
  balance: { sign: '−', of: (one, other) => one - other, text: exactText },
}

interface Made {
  readonly sign: string
  readonly of: (one: number, other: number) => number
  readonly text: (head: Figure) => string
}

const isAbout = (made: number, told: number): boolean => Math.abs(made - told) <= Math.abs(told) * 1e-6

export function changeOf(figures: readonly Figure[]): string | undefined {
  const percent = computedPercent(figures)
  return percent && provenChange(pickAll(figures, { role: 'step' }), percent, figures)
}

/** The two levels that a percentage is made of: those whose arithmetic gives it, and no others that stand beside them. */
function provenChange(
  steps: readonly Figure[],
  percent: Figure,
  figures: readonly Figure[],
): string | undefined {
  const [to, ...others] = levelsIn(steps)
  const base = others.find((one) => to && isNear(numberOf(to) / numberOf(one) - 1, percent))
  return to && base && changeFormula(to, base, percent, figures)
}

/** "(619 t − 352.8 t) ÷ 3,188 t = +8.35 percentage points." */
function provenContribution(steps: readonly Figure[], head: Figure): string | undefined {
  const levels = levelsIn(steps)
  for (const to of levels)
    for (const base of levels)
      for (const whole of levels)
        if (to !== base && isNear((numberOf(to) - numberOf(base)) / numberOf(whole), head))
          return `(${exactText(to)} − ${exactText(base)}) ÷ ${exactText(whole)} = ${signed(Number(head.value), 2)} percentage points, shown as ${signedText(head)}.`
  return undefined
}

const isNear = (fraction: number, { value }: Figure): boolean =>
  Math.abs(fraction * PERCENT - Number(value)) < LEAST_PERCENT

const LEAST_PERCENT = 0.005

/** "(619 t − 352.8 t) ÷ 352.8 t = +75.45%, shown as published: +75.5%." */
function changeFormula(to: Figure, base: Figure, percent: Figure, figures: readonly Figure[]): string {
  const printed = figures.find(
    (one) =>
      one.unit === 'percent' &&
      one.status === 'published' &&
      one.role === 'step' &&
      Math.abs(numberOf(one) - numberOf(percent)) < MOST_APART,
  )
  const result = `${signed(Number(percent.value), 2)}%`
  const shown = printed ? `shown as published: ${signedText(printed)}` : `shown as ${signedText(percent)}`
  return `(${exactText(to)} − ${exactText(base)}) ÷ ${exactText(base)} = ${result}, ${shown}.`
}

/** A percentage printed without decimals lies this close to the one computed. */
const MOST_APART = 0.6

const levelsIn = (steps: readonly Figure[]): readonly Figure[] =>
  steps.filter((step) => isAmount(step) && step.kind === undefined)

export const computedPercent = (figures: readonly Figure[]): Figure | undefined =>
  figures.find(({ unit, status, role }) => unit === 'percent' && status === 'computed' && role === 'step')

function rowCount(head: Figure): string {
  // a change that is printed stands in no row of amounts
  if (head.rows.length === 0) return 'as the sources print it'
  if (head.rows.length === 1) return 'one row, as printed'
  return head.status === 'computed'
    ? `made from ${head.rows.length} rows`
    : `printed by ${head.rows.length} rows`
}

const PERCENT = 100
