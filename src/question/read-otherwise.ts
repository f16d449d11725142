import { places } from '../names/places.ts'
import type { Query } from '../query/query.ts'
import { type Idea, senseOf } from './idea.ts'
import { IS_SO } from './refine/inverted.ts'

type Repairs = Query['repairs']

/** What was read as something else than was typed, which an answer has to say. */
export function readOtherwise(ideas: readonly Idea[], text: string, slips: Repairs): Repairs {
  const more = [...slipsIn(ideas), ...partsIn(ideas, text), ...invertedIn(ideas, text)]
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

/** "was it not a record": a "not" that asks for no other thing than its absence would. */
const invertedIn = (ideas: readonly Idea[], text: string): Repairs =>
  ideas.flatMap((idea) => {
    const read = senseOf(idea, 'inverted')
    return read === undefined ? [] : [{ typed: read === IS_SO ? 'not' : text.slice(...idea.span), read }]
  })
