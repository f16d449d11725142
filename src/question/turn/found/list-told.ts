import type { Query } from '../../../query/query.ts'
import { said } from '../../../query/slot.ts'
import { levelOf } from '../short/row.ts'
import { shownAt } from './shown.ts'

/** A list that was told, and who or what stands in its rows. */
export interface ToldList {
  readonly of: Query
  readonly codes: readonly string[]
  readonly isOfGoods: boolean
  /** It was asked for the first alone. */
  readonly isOnlyRow: boolean
}

/** After other figures "the second one" is a choice, or nothing that was told. */
export function listTold(of: Query): ToldList | undefined {
  const { operation, by, claim, limit } = of
  if ((operation !== 'rank' && operation !== 'compare') || claim) return undefined
  const codes = operation === 'compare' ? compared(of) : ranked(of)
  const isOnlyRow = operation === 'rank' && limit === 1 && codes.length === 1 && isLevel(of)
  return { of, codes, isOfGoods: operation === 'rank' && by === 'commodity', isOnlyRow }
}

const compared = ({ along, partners: { value } }: Query): readonly string[] =>
  along === 'partner' && value.every(isOne) ? value : []

const isOne = (code: string): boolean => /^[A-Z]{2}$/.test(code)

/** Of one that starts further down it is not known who stands in which row. */
function ranked({ by, nth, found, foundGoods }: Query): readonly string[] {
  if (nth !== undefined) return []
  return (by === 'partner' ? found : by === 'commodity' ? foundGoods : undefined) ?? []
}

/** The figure of one row of a ranking of amounts. */
export function rowAlone({ of, codes, isOfGoods }: ToldList, nth: number): Query | undefined {
  if (of.operation !== 'rank' || !isLevel(of)) return undefined
  if (!isOfGoods) return levelOf(of, nth)
  const commodities = said([codes[nth - 1]!])
  return { ...shownAt(of, of.period.value), commodities }
}

const isLevel = ({ quantity }: Query): boolean => quantity === 'amount'
