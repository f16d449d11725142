import { places } from '../names/places.ts'
import type { Query } from '../query/query.ts'
import { has, type Idea, senseOf } from './idea.ts'
import { IS_SO } from './refine/inverted.ts'
import { withStressed } from './stressed-in.ts'

type Repairs = Query['repairs']
type Repair = Repairs[number]

/** What was read as something else than was typed, which an answer has to say. */
export function readOtherwise(ideas: readonly Idea[], text: string, slips: Repairs): Repairs {
  if (!ideas.some(isOther)) return withStressed(ideas, text, slips)
  const more = [slipIn, partIn, invertedIn].flatMap((find) => ideas.map((idea) => find(idea, text)))
  const isNew = (repair: Repair | undefined): repair is Repair =>
    repair !== undefined && slips.every(({ typed }) => typed !== repair.typed)
  return withStressed(ideas, text, [...slips, ...more.filter(isNew)])
}

/** Hardly any word is read so, and every question is asked. */
const isOther = (idea: Idea): boolean =>
  idea.repaired !== undefined ||
  (idea.place?.kind === 'place' && idea.place.assumed?.length === 0) ||
  has(idea, 'inverted')

const slipIn = ({ repaired, text }: Idea): Repair | undefined =>
  repaired === undefined ? undefined : { typed: repaired, read: text }

/** "Scotland": the country that it is a part of. */
const partIn = ({ place, span }: Idea, text: string): Repair | undefined =>
  place?.kind === 'place' && place.assumed?.length === 0
    ? { typed: text.slice(...span), read: places().get(place.code)!.inText }
    : undefined

/** "was it not a record": a "not" that asks for no other thing than its absence would. */
function invertedIn(idea: Idea, text: string): Repair | undefined {
  const read = senseOf(idea, 'inverted')
  return read === undefined ? undefined : { typed: read === IS_SO ? 'not' : text.slice(...idea.span), read }
}
