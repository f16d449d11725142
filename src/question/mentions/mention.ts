import type { PlaceValue } from '../readers/place-value.ts'

/**
 * How a place stands in the sentence, before anyone knows who reports:
 * `from`, `to`, `by`, `of`, `in`, `with`, `for`: behind that preposition; `subject`: before the flow word ("US imports",
 * "did the US buy"); `origin`: an adjective before a good that no flow word follows ("imports of Chinese magnets");
 * `owner`: before a share word ("Germany's share"); `after`: behind the flow word without a preposition;
 * `buyer`, `seller`: before a verb of buying or selling ("did the US take"); `plain`: none of these.
 */
export type Marker =
  | 'from'
  | 'to'
  | 'by'
  | 'of'
  | 'in'
  | 'with'
  | 'for'
  | 'subject'
  | 'buyer'
  | 'seller'
  | 'origin'
  | 'owner'
  | 'agent'
  | 'after'
  | 'plain'

/** One place, or several joined into one list, in one position of the sentence. All have every field: one shape. */
export interface Mention {
  readonly places: readonly PlaceValue[]
  /** Indexes of the ideas, one for each place. */
  readonly at: readonly number[]
  readonly marker: Marker
  /** What joins the list: `and` adds up or lists, `versus` sets side by side. */
  readonly joined: 'and' | 'versus' | undefined
  /** Joined by a plus: what is asked is the sum. */
  readonly plus: boolean
  /** "EU countries", "Asian buyers": the members are meant, not the group. */
  readonly members: boolean
  /** "Vietnam's", and not "Vietnam". */
  readonly possessive: true | undefined
  /** "from China than Brazil": the second can stand beside the first, or beside whoever bought from it. */
  readonly elliptic: true | undefined
  /** Said to be left out: "excluding China". */
  readonly excluded: boolean
}

/** Places that the question does not name, as if they stood in it. */
export const mentionOf = (places: readonly PlaceValue[], marker: Marker): Mention => ({
  places,
  at: [],
  marker,
  excluded: false,
  plus: false,
  members: false,
  joined: undefined,
  elliptic: undefined,
  possessive: undefined,
})

/** Does it name one of these places, and not a group they are in? */
export const namesOneOf = ({ places }: Mention, codes: readonly string[]): boolean =>
  places.some((place) => place.kind === 'place' && codes.includes(place.code))
