import type { Issue } from '../query/issue.ts'

/**
 * "months above 5.000 t": five of them as English writes it, five thousand as most of Europe does, and the figures do not
 * tell. "0.034 t", "1.250 million" and "1.234,5" are clear.
 */
export function unclearNumber(text: string): Issue | undefined {
  const match = unclear.exec(text)
  if (!match || clear.test(text)) return undefined
  const [typed, whole, thousandth] = match
  const choices = [`${whole},${thousandth}`, `${whole}.${thousandth}0`].map((number) => ({
    label: number.replace(/\.(\d*?)0+$/, (_, digits: string) => (digits ? `.${digits}` : '')),
    question: text.replace(typed, () => number),
  }))
  return { kind: 'ambiguous', slot: 'number', words: typed, choices }
}

/** With a weight or a currency behind it, or a dollar sign before it. */
const unclear = /(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?=\s?(?:t|kg|tons?|tonnes?|usd|dollars?)\b)/i
/** Another number tells how this asker writes them. */
const clear = /\d,\d{3}(?!\d)|\d,\d{1,2}(?!\d)/
