import { type Amount, has, type Idea, senseOf } from '../idea.ts'

export type Unit = NonNullable<Amount['unit']>

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

export function unitOrScale(idea: Idea | undefined, next: Idea | undefined): UnitPart | undefined {
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

export const suffixParts = (suffix: string): readonly (Omit<UnitPart, 'width'> | 'unknown')[] =>
  suffix === '' ? [] : [suffixes[suffix] ?? 'unknown']
