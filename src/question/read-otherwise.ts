import { places } from '../names/places.ts'
import type { Query } from '../query/query.ts'
import type { Idea } from './idea.ts'

type Repairs = Query['repairs']

/** What was read as something else than was typed, which an answer has to say. */
export function readOtherwise(ideas: readonly Idea[], text: string, slips: Repairs): Repairs {
  const more = [...slipsIn(ideas), ...partsIn(ideas, text)]
  const isNew = ({ typed }: Repairs[number]): boolean => slips.every((slip) => slip.typed !== typed)
  return more.length === 0 ? slips : [...slips, ...more.filter(isNew)]
}

const slipsIn = (ideas: readonly Idea[]): Repairs =>
  ideas.flatMap(({ repaired, text }) => (repaired === undefined ? [] : [{ typed: repaired, read: text }]))

/** "Scotland": the country that it is a part of. */
const partsIn = (ideas: readonly Idea[], text: string): Repairs =>
  ideas.flatMap(({ place, span }) =>
    place?.kind === 'place' && place.assumed?.length === 0
      ? [{ typed: text.slice(...span), read: places().get(place.code)!.inText }]
      : [],
  )
