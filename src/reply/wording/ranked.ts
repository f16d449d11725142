import type { Figure } from '../../answer/figure.ts'
import { figureText, signedText } from '../figure-text.ts'
import { flowWord } from '../flow-word.ts'
import { goodText } from '../good.ts'
import { countWord, ordinal, plural } from '../number.ts'
import { partnersText, placeText } from '../place.ts'
import { aboveText } from '../question/parts.ts'
import type { Telling } from '../telling.ts'

/** ", within ASEAN", where only those inside a group are looked at. */
export const withinText = ({ query }: Telling): string =>
  `${query.within ? `, within ${partnersText(query.within)}` : ''}${sizedText(query)}`

/** ", of those above 400 t" */
const sizedText = ({ sized, measure }: Telling['query']): string =>
  sized ? `, of those ${aboveText(sized, measure.value === 'value' ? 'USD' : undefined)}` : ''

/** Never "top 3" as if all were known: ", among the three destinations with a published figure". */
export function amongText({ answer, query }: Telling): string {
  for (const caveat of answer.caveats) {
    if (caveat.kind === 'among_published')
      return `, ${amongPeers(query, caveat.count)} with a published figure`
    if (caveat.kind === 'among_held') return `, ${amongPeers(query, caveat.count)} held`
    if (caveat.kind === 'left_out' && caveat.why === 'larger') return ', among those with a known figure'
  }
  return ''
}

/** "among the three destinations", "the only destination" */
const amongPeers = (query: Telling['query'], count: number): string =>
  count === 1 ? `the only ${peerWord(query, 1)}` : `among the ${peersText(query, count)}`

/** "three destinations", "one supplier" */
export const peersText = (query: Telling['query'], count: number): string =>
  `${countWord(count)} ${peerWord(query, count)}`

/** Of a balance, which goes both ways, they are partners. */
export function peerWord({ by, flows }: Telling['query'], count: number): string {
  if (by === 'commodity') return plural(count, 'good')
  if (flows.value.length > 1) return plural(count, 'partner')
  return plural(count, flows.value[0] === 'import' ? 'supplier' : 'destination')
}

/** What a row ranks. */
export function rankName(row: Figure, { query, context }: Pick<Telling, 'query' | 'context'>): string {
  switch (query.by) {
    case 'commodity':
      return goodText(row.commodity ?? '', context, query.package)
    case 'reporter':
      return placeText(row.reporter ?? '')
    case 'flow':
      return row.flow ? flowWord(row.flow) : ''
    default:
      return placeText(row.partner ?? '')
  }
}

/** "highest", "second lowest" */
export const extremeText = ({ extreme = 'highest', nth = 1 }: Telling['query']): string =>
  nth > 1 ? `${ordinal(nth)} ${extreme}` : extreme

/** What moved carries its sign, in percent or in tons; a level has none. */
export const rankedText = (row: Figure): string =>
  row.kind || row.unit === 'points' ? signedText(row) : figureText(row)
