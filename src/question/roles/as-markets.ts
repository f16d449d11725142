import type { Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import type { Held } from './held.ts'

/**
 * "US vs EU exports" of data in which a third country alone reports what it exports: set against each other, they are
 * its markets. "US exports" alone are those of the US.
 */
export function asMarkets(
  mentions: readonly Mention[],
  isExport: boolean,
  { reporters, catalogue }: Pick<Held, 'reporters' | 'catalogue'>,
): readonly Mention[] {
  const [pair, ...others] = mentions
  if (!isExport || !pair || others.length > 0 || catalogue.flows.includes('import')) return mentions
  const areThird = pair.places.every((place) => {
    const isNoun = (place.kind === 'place' || place.kind === 'group') && !place.adjective
    return isNoun && !reporters.includes(codeOf(place))
  })
  return pair.joined === 'versus' && pair.marker === 'subject' && areThird
    ? [{ ...pair, marker: 'to' }]
    : mentions
}
