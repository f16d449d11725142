import type { Said } from '../../said/said.ts'

/** How much they took, and not how much more than before. */
export const asLevel = (said: Said): Said =>
  said.intent.operation || said.intent.quantity
    ? said
    : { ...said, intent: { ...said.intent, operation: 'show', quantity: 'amount' } }
