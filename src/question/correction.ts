import type { Query } from '../query/query.ts'
import type { Reading } from './reading.ts'

/**
 * "not October, November", "no, not the US but Japan": what stood there is named and then what should. It is a
 * correction only where the first of the two is what was told; else it is anybody's guess what is to be left out.
 */
export function correctionIn(
  text: string,
  previous: Query | undefined,
  read: (text: string) => Reading,
): Reading | undefined {
  const [, wrong, right] = (previous && correcting.exec(text)) ?? []
  if (!previous || !wrong || !right) return undefined
  const told = read(wrong)
  if (told.kind !== 'query' || scopeOf(told.query) !== scopeOf(previous)) return undefined
  const meant = read(right)
  return meant.kind === 'query' && scopeOf(meant.query) !== scopeOf(previous) ? meant : undefined
}

const correcting =
  /^\s*(?:(?:no|sorry|wait)[\s,]+)?not\s+(?:in\s+)?([^,;]{1,40}?)\s*(?:[,;]\s*(?:but\s+)?|\s(?:but|-|–)\s+)([^,;]{1,40})$/i

const scopeOf = (query: Query): string => {
  const { operation, quantity, reporters, flows, partners, commodities, measure, period } = query
  const slots = [reporters, flows, partners, commodities, measure, period].map(({ value }) => value)
  return JSON.stringify([operation, quantity, ...slots])
}
