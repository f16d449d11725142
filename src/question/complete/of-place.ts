import type { Intent } from '../intent/intent.ts'
import type { Known } from './known.ts'

/** "German buyers in July" of China's exports: one partner, and so no ranking but what it took. */
export function ofOnePlace(known: Omit<Known, 'base'>): Omit<Known, 'base'> {
  const { intent } = known.said
  if (!intent.ofPlace || intent.quantity !== undefined || intent.claim || !isOnePlace(known)) return known
  const plain = { ...intent, operation: undefined, by: undefined, order: undefined, limit: undefined }
  return { ...known, said: { ...known.said, intent: plain as unknown as Intent } }
}

const isOnePlace = ({ scope: { partners, within } }: Omit<Known, 'base'>): boolean =>
  within === undefined &&
  partners.how === 'said' &&
  partners.value.length === 1 &&
  code.test(partners.value[0]!)

const code = /^[A-Z]{2}$/
