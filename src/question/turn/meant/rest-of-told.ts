import type { Query } from '../../../query/query.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isPartOf } from '../../place-set.ts'
import type { PlaceValue } from '../../readers/place-value.ts'
import type { Said } from '../../said/said.ts'

/** "and the rest of the world?", "others %" after one country's figure: the world without it. */
export function saidOfRest(said: Said, previous: Query): Said {
  const [only, ...more] = said.mentions
  if (said.issue?.kind !== 'no_antecedent' || more.length > 0 || !only?.places.every(isWorldsRest))
    return said
  const codes = countriesTold(previous)
  if (codes.length === 0 || previous.along) return said
  return withoutTold(said, only, codes, [])
}

/** "and the rest of the EU", "the other EU countries" after those of one member, or of several: the group without them. */
export function saidOfRestOfGroup(said: Said, previous: Query): Said | undefined {
  const [only, ...more] = said.mentions
  const [rest, ...others] = only?.places ?? []
  if (!only || more.length + others.length > 0 || rest?.kind !== 'rest' || !rest.of) return undefined
  const { of } = rest
  const codes = leftOutOf(of, previous) ?? countriesTold(previous)
  const at = previous.period.value.to
  if (codes.length === 0 || !codes.every((code) => isPartOf(code, [of], at))) return undefined
  const marker = previous.flows.value[0] === 'import' ? 'from' : 'to'
  const group = { ...only, marker, places: [{ kind: 'group', code: of, adjective: false }] } as const
  return withoutTold(said, only, codes, [group])
}

/** "the rest of the EU in May" after the EU without Germany: without Germany again. */
function leftOutOf(group: string, { partners: { value } }: Query): readonly string[] | undefined {
  const [told, ...left] = value
  const isSame = told === group && left.length > 0 && left.every((code) => code.startsWith('-'))
  return isSame ? left.map((code) => code.slice(1)) : undefined
}

function withoutTold(
  said: Said,
  rest: Mention,
  codes: readonly string[],
  mentions: readonly Mention[],
): Said {
  const { issue: _issue, ...others } = said
  return { ...others, mentions, excluded: [{ ...rest, places: codes.map(placeOf), excluded: true }] }
}

const told = new Set<Query['operation']>(['show', 'change', 'series', 'compare'])

/** Whose figures were told, where all of them are countries. */
const countriesTold = ({ operation, partners: { value }, flows, along }: Query): readonly string[] =>
  told.has(operation) && flows.value.length === 1 && (!along || along === 'partner') && value.every(isCountry)
    ? value
    : []

const isWorldsRest = (place: PlaceValue): boolean => place.kind === 'rest' && !place.of
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'EU'
const placeOf = (code: string): PlaceValue => ({ kind: 'place', code, adjective: false })
