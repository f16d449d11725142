import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import { placeText } from '../place.ts'
import { capitalised } from '../rich.ts'
import type { Assumption } from './assumption.ts'

/** Names that are often said for another group than the one they name. */
const OFTEN_SAID_FOR: ReadonlyMap<string, string> = new Map([['EUROPE', 'EU']])

/** "European buyers": those of the continent, which the asker may not have meant. Of the turn before it was said there. */
export function namesakes(query: Query): readonly Assumption[] {
  const { partners, within = [] } = query
  const named = partners.how === 'said' ? [...partners.value, ...within] : within
  return named.flatMap((code) => {
    const name = code.replace(/^-/, '')
    const other = OFTEN_SAID_FOR.get(name)
    return other === undefined || named.includes(other) ? [] : [namesake(query, name, other)]
  })
}

const namesake = (query: Query, name: string, other: string): Assumption => ({
  slot: 'partners',
  value: query.partners.value,
  text: `${capitalised(placeText(name))} is the continent, not ${placeText(other)} alone`,
  alternatives: [
    { label: placeText(other).replace(/^the /, ''), query: () => withPlace(query, name, other) },
  ],
  said: true,
})

/** The query with another place for this one, wherever it stands. */
function withPlace(query: Query, name: string, other: string): Query {
  const named = (codes: readonly string[]) =>
    codes.map((code) => (code.replace(/^-/, '') === name ? code.replace(name, other) : code))
  const partners = said(named(query.partners.value))
  return query.within ? { ...query, partners, within: named(query.within) } : { ...query, partners }
}
