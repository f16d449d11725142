import { edgeOf, type Token, type Tokens } from '../token.ts'
import { asksWhether, closers, openers, spoken } from './frames.ts'
import type { PlaceEdge } from './place-value.ts'
import type { WordEdge } from './word.ts'

/**
 * Who says so, and whether it is right: "The Indian press says … – is that accurate?". The words are neither trade nor
 * goods nor partners; what stands between them is the claim.
 */
export function readFramings({ list }: Tokens, read: Read): readonly WordEdge[] {
  const opens = list.some(spoken)
  const closes = asksWhether(list.findLast(({ isWord }) => isWord))
  if (!opens && !closes) return none
  const { text, starts } = rowOf(list)
  const found: WordEdge[] = []
  for (const { pattern, senses } of [...(opens ? openers() : []), ...(closes ? closers() : [])]) {
    const match = pattern.exec(text)
    if (!match) continue
    const from = starts.indexOf(match.index)
    const to = from + match[0].trim().split(' ').length
    if (from >= 0 && !namesWhatIsAsked(from, to, read)) found.push(edgeOf('word', from, to, senses, 1))
  }
  return found
}

const none: readonly WordEdge[] = []

interface Read {
  readonly places: readonly PlaceEdge[]
  readonly periods: readonly Stretch[]
  readonly goods: readonly Stretch[]
}

type Stretch = Pick<PlaceEdge, 'from' | 'to'>

/** "Palladium analysts say", "October reports say": of what, or when, may be told there and nowhere else. */
const namesWhatIsAsked = (from: number, to: number, { places, periods, goods }: Read): boolean => {
  const isIn = (edge: Stretch): boolean => edge.from < to && edge.to > from
  return goods.some(isIn) || periods.some(isIn) || namesThePlace(from, to, places)
}

/**
 * "The Indian press says deliveries to India fell" speaks of India once more; "The British industry says imports rose"
 * does not, and it may be British imports.
 */
const namesThePlace = (from: number, to: number, places: readonly PlaceEdge[]): boolean => {
  const isIn = (place: PlaceEdge): boolean => place.from < to && place.to > from
  // a city is nobody's trade
  const inFrame = places.filter((place) => isIn(place) && place.value.kind !== 'sub_national')
  return inFrame.some((place) => !places.some((other) => !isIn(other) && isSame(place, other)))
}

const isSame = ({ value: one }: PlaceEdge, { value: other }: PlaceEdge): boolean =>
  'code' in one && 'code' in other && one.code === other.code

/** The tokens as they were folded, each with a space behind it, and where each begins. */
function rowOf(list: readonly Token[]): { text: string; starts: readonly number[] } {
  const starts: number[] = []
  let text = ''
  for (const token of list) {
    starts.push(text.length)
    text += `${token.text} `
  }
  return { text, starts }
}
