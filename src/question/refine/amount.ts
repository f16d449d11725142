import { type Amount, has, type Idea, merge, senseOf } from '../idea.ts'
import type { NumberValue } from '../readers/number.ts'

type Unit = NonNullable<Amount['unit']>

/** Puts a number, its scale and its unit together: "5,000 t", "$1m", "1.2 million tonnes", "60 %", "10kt". */
export function refineAmounts(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = amountAt(ideas, at)
    if (found && found.to > at + (found.bare ? 1 : 0)) {
      refined.push(merge(ideas, at, found.to, { amount: found.amount }))
      at = found.to
    } else refined.push(ideas[at++]!)
  }
  return refined
}

interface Found {
  readonly to: number
  readonly amount: Amount
  /** Nothing but the number itself: leave it to others. */
  readonly bare: boolean
}

function amountAt(ideas: readonly Idea[], start: number): Found | undefined {
  const dollar = has(ideas[start], 'unit', 'USD') && isNumber(ideas[start + 1])
  let at = dollar ? start + 1 : start
  const number = numberOf(ideas[at])
  if (number === undefined) return undefined
  at++
  let value = number.value
  let unit: Unit | undefined = dollar ? 'USD' : undefined
  for (const part of suffixParts(number.suffix)) {
    if (part === 'unknown') return undefined
    value *= part.scale
    unit ??= part.unit
  }
  while (unit === undefined || dollar) {
    const next = unitOrScale(ideas[at], ideas[at + 1])
    if (!next || (dollar && next.unit !== undefined && next.unit !== 'USD')) break
    value *= next.scale
    unit ??= next.unit
    at += next.width
    if (next.unit !== undefined) break
  }
  const step = stepOf(number, value)
  return {
    to: at,
    amount: { value, ...(step === undefined ? {} : { step }), ...(unit ? { unit } : {}) },
    bare: at === start + 1 && number.suffix === '',
  }
}

const isNumber = (idea: Idea | undefined): boolean => numberOf(idea) !== undefined

function numberOf(idea: Idea | undefined): Omit<NumberValue, 'raw'> | undefined {
  if (idea?.number) return idea.number
  const word = senseOf(idea, 'number')
  return word === undefined ? undefined : { value: Number(word), suffix: '', decimals: 0 }
}

/** Of "302m" a million, of "2.50bn" ten million, of "28.0%" a tenth: undefined where the value itself says so. */
function stepOf({ value: typed, decimals }: Omit<NumberValue, 'raw'>, value: number): number | undefined {
  const scale = typed === 0 ? 1 : Math.round(value / typed)
  const written = String(typed).split('.')[1]?.length ?? 0
  return scale > 1 || decimals > written ? scale / 10 ** decimals : undefined
}

interface UnitPart {
  readonly scale: number
  readonly unit?: Unit
  readonly width: number
}

const units: Record<string, UnitPart> = {
  t: { scale: 1, unit: 't', width: 1 },
  kt: { scale: 1000, unit: 't', width: 1 },
  Mt: { scale: 1_000_000, unit: 't', width: 1 },
  kg: { scale: 1, unit: 'kg', width: 1 },
  USD: { scale: 1, unit: 'USD', width: 1 },
  'USD/kg': { scale: 1, unit: 'USD/kg', width: 1 },
  'USD/t': { scale: 1, unit: 'USD/t', width: 1 },
}

function unitOrScale(idea: Idea | undefined, next: Idea | undefined): UnitPart | undefined {
  const unit = senseOf(idea, 'unit')
  if (unit !== undefined) return units[unit]
  if (has(idea, 'percent') && idea!.text.length <= 10) return { scale: 1, unit: 'percent', width: 1 }
  if (idea?.text === 'times') return { scale: 1, unit: 'ratio', width: 1 }
  if (has(idea, 'points')) return { scale: 1, unit: 'points', width: 1 }
  const scale = senseOf(idea, 'scale')
  if (scale !== undefined) return { scale: Number(scale), width: 1 }
  // "7,000 metric tonnes" and the like stand in the lexicon as one phrase; "thousand of tonnes" does not
  if (idea?.text === 'of' && senseOf(next, 'unit')) return { ...units[senseOf(next, 'unit')!]!, width: 2 }
  return undefined
}

const suffixes: Record<string, Omit<UnitPart, 'width'>> = {
  t: { scale: 1, unit: 't' },
  mt: { scale: 1, unit: 't' },
  kt: { scale: 1000, unit: 't' },
  ktonnes: { scale: 1000, unit: 't' },
  tonnes: { scale: 1, unit: 't' },
  tons: { scale: 1, unit: 't' },
  kg: { scale: 1, unit: 'kg' },
  usd: { scale: 1, unit: 'USD' },
  k: { scale: 1000 },
  m: { scale: 1_000_000 },
  mn: { scale: 1_000_000 },
  mln: { scale: 1_000_000 },
  mio: { scale: 1_000_000 },
  b: { scale: 1_000_000_000 },
  bn: { scale: 1_000_000_000 },
  x: { scale: 1, unit: 'ratio' },
  pp: { scale: 1, unit: 'points' },
  pct: { scale: 1, unit: 'percent' },
  '%': { scale: 1, unit: 'percent' },
}

const suffixParts = (suffix: string): readonly (Omit<UnitPart, 'width'> | 'unknown')[] =>
  suffix === '' ? [] : [suffixes[suffix] ?? 'unknown']
