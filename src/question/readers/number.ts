import { perWord } from '../per-word.ts'
import { type Edge, edgeOf, type Tokens } from '../token.ts'

export interface NumberValue {
  readonly value: number
  /** Letters glued to it: the `m` of "5m", the `kt` of "10kt", the `x` of "2x", the `st` of "1st". */
  readonly suffix: string
  /** How many digits were typed behind the point: two in "2.50bn". */
  readonly decimals: number
  /** As typed, for echoing. */
  readonly raw: string
}

export type NumberEdge = Edge<'number', NumberValue>

/** Every token that begins with a digit, read as an amount; periods and codes outscore it where they fit. */
export function readNumbers({ list }: Tokens): readonly NumberEdge[] {
  const edges: NumberEdge[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const value = token.kind === 'number' || token.kind === 'mixed' ? numberIn(token) : null
    if (value) edges.push(edgeOf('number', at, at + 1, value, 0.2))
  }
  return edges
}

const form = /^(\d+(?:[.,']\d+)*)([a-z%]*)$/

const numberIn = perWord(({ text, raw }): NumberValue | null => {
  const match = form.exec(text)
  if (!match) return null
  const value = amountOf(match[1]!)
  return value === undefined ? null : { value, suffix: match[2]!, decimals: decimalsIn(match[1]!), raw }
})

/**
 * "1,116" is a thousand and more and "1.116" one and a bit, as English writes them; two kinds of separators decide
 * for themselves ("1.116,5", "1,116.5"). Undefined for what is no amount ("1.2.3", "12,34,5").
 */
export function amountOf(text: string): number | undefined {
  const dots = text.split('.').length - 1
  const commas = text.split(/[,']/).length - 1
  if (dots <= 1 && (commas === 0 || /^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$/.test(text)))
    return Number(text.replace(/[,']/g, ''))
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (dots > 1 && /^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''))
  if (dots === 0 && commas === 1 && /^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

/** "1,116" has none and "1.116" three, as `amountOf` reads them. */
const decimalsIn = (text: string): number => {
  const [, dotted, comma] = /^(?:[^.]*\.(\d+)|.*,(\d{1,2}))$/.exec(text) ?? []
  return (dotted ?? comma ?? '').length
}
