/** An amount as people write it: "1,000 t", "500k kg", "$1.5bn", "2 million USD"; one group for an expression. */
export const AMOUNT = String.raw`(\$?[\d,]*\.?\d+\s*(?:k|thousand|m|mn|million|bn|billion)?\s*(?:t|tons?|tonnes?|kg|usd|\$|dollars?)?)`

/** In tonnes or dollars, as the figures of a question are watched; without a unit it is the question's own. */
export interface Amount {
  readonly value: number
  readonly unit?: 't' | 'USD'
}

const PARTS =
  /^(\$?)([\d,]*\.?\d+)\s*(k|thousand|m|mn|million|bn|billion)?\s*(t|tons?|tonnes?|kg|usd|\$|dollars?)?$/i
const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 } // by first letter: thousand

/** @param text what `AMOUNT` has matched */
export function readAmount(text: string): Amount {
  const [, dollar = '', digits = '', scale = '', unit = ''] = PARTS.exec(text.trim()) ?? []
  const number = Number(digits.replaceAll(',', '')) * (SCALES[scale.charAt(0).toLowerCase()] ?? 1)
  if (dollar || /^(?:usd|\$|dollars?)$/i.test(unit)) return { value: number, unit: 'USD' }
  if (unit === '') return { value: number }
  return { value: unit.toLowerCase() === 'kg' ? number / 1000 : number, unit: 't' }
}
