import type { Query } from '../../query/query.ts'
import type { Said } from '../said/said.ts'
import { placeOf } from './of-ranking.ts'

/** "was that more than Vietnam?" after Korea's figure, "more than Brazil?" after the UK's: the two are set side by side. */
export function saidAgainst(said: Said, previous: Query): Said {
  const { intent, mentions } = said
  const [mention, ...others] = mentions
  const told = placeTold(previous)
  if (intent.claim?.kind !== 'first_more' || intent.operation || !mention || others.length > 0) return said
  if (mention.places.length !== 1 || told === undefined) return said
  const places = [placeOf(told), mention.places[0]!]
  return { ...said, mentions: [{ ...mention, places, joined: 'versus', marker: 'plain' }] }
}

/** Whose figure was told: the one partner's, else the reporter's. */
function placeTold({ operation, partners, reporters, along }: Query): string | undefined {
  const [partner, ...others] = partners.value
  if (operation !== 'show' || along || others.length > 0) return undefined
  return partner === 'WORLD' ? reporters.value[0] : partner
}
