import { yearOf } from '../../calendar/month.ts'
import { has, type Idea } from '../idea.ts'
import { itemsOf } from '../parse.ts'
import { tokenize } from '../tokens.ts'

/** A stretch of a message that has one kind of meaning, with the small words that stand before it. */
export interface Piece {
  readonly kind: Kind
  /** "to the", "in" */
  readonly link: string
  /** Of these what says the way: "to" */
  readonly way: string
  readonly text: string
  /** In the message, without and with the small words before it. */
  readonly start: number
  readonly from: number
  readonly end: number
  /** Of a period that is fully said, be it that another names the year: the year in which it ends. */
  readonly year: number | undefined
}

/** `joint`: "and"; `apart`: what sets one against another; `together`: what makes one of several; `pairs`: "respectively". */
type Kind =
  | 'place'
  | 'period'
  | 'measure'
  | 'figure'
  | 'flow'
  | 'joint'
  | 'apart'
  | 'together'
  | 'pairs'
  | 'other'

/** The message in its pieces; the good is one of the others, for its name stands the same in both parts. */
export function piecesOf(message: string): readonly Piece[] {
  const pieces: Piece[] = []
  let links: Idea[] = []
  for (const idea of itemsOf(tokenize(message), () => [])) {
    if (isLink(idea)) links.push(idea)
    else {
      pieces.push(pieceOf(idea, links, message))
      links = []
    }
  }
  return pieces
}

/** "to", "the", "in": no meaning of their own. "And" is one of them in other places, but here it is what joins. */
const isLink = (idea: Idea): boolean =>
  !has(idea, 'conjunction') && !has(idea, 'in_pairs') && (has(idea, 'preposition') || has(idea, 'filler'))

function pieceOf(idea: Idea, links: readonly Idea[], message: string): Piece {
  const [start, end] = idea.span
  const from = links[0]?.span[0] ?? start
  const { period } = idea
  return {
    kind: kindOf(idea),
    link: message.slice(from, start),
    way: links.flatMap((word) => (has(word, 'preposition') ? `${word.text} ` : [])).join(''),
    text: message.slice(start, end),
    start,
    from,
    end,
    year: period?.kind === 'fixed' ? yearOf(period.range.to) : undefined,
  }
}

function kindOf(idea: Idea): Kind {
  if (idea.place) return 'place'
  if (idea.period) return 'period'
  return kinds.find(([, senses]) => senses.some((kind) => has(idea, kind)))?.[0] ?? 'other'
}

const kinds: readonly (readonly [Kind, readonly string[]])[] = [
  ['pairs', ['in_pairs']],
  ['together', ['combined', 'include']],
  ['joint', ['conjunction']],
  ['apart', ['versus', 'difference', 'ratio', 'than', 'compare']],
  ['measure', ['measure', 'unit']],
  ['flow', ['flow']],
  ['figure', ['quantity', 'change', 'kind']],
]
