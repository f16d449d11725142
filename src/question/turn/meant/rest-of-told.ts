import type { Query } from '../../../query/query.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'

/** "and the rest of the world?", "others %" after one country's figure: the world without it. */
export function saidOfRest(said: Said, previous: Query): Said {
  const { issue, mentions } = said
  const [only, ...more] = mentions
  if (issue?.kind !== 'no_antecedent' || more.length > 0 || !only?.places.every(isRest)) return said
  const codes = previous.partners.value
  if (!told.has(previous.operation) || previous.along || codes.length === 0 || !codes.every(isCountry))
    return said
  const { issue: _issue, ...rest } = said
  return { ...rest, mentions: [], excluded: [{ ...only, places: codes.map(placeOf), excluded: true }] }
}

const told = new Set<Query['operation']>(['show', 'change', 'series'])

const isRest = ({ kind }: Mention['places'][number]): boolean => kind === 'rest'
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'EU'
const placeOf = (code: string): Mention['places'][number] => ({ kind: 'place', code, adjective: false })
