import type { Unit } from './types.ts'

const KG_PER_T = 1000

/** Tonnes and kilograms into each other; the caller never mixes weights and values. */
export function inUnit(amount: number, from: Unit, to: Unit): number {
  if (from === to) return amount
  return from === 'kg' ? amount / KG_PER_T : amount * KG_PER_T
}
