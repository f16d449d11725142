import type { Answer } from '../../answer/answer.ts'
import { shortDate } from '../period.ts'
import type { Span } from '../reply.ts'
import { link, type Piece } from '../rich.ts'

export function sourcePart(sources: Answer['sources'], follows: boolean): readonly Piece[] {
  if (sources.length === 0) return []
  const pieces: Piece[] = []
  for (const source of inOrder(sources).slice(0, MOST_SOURCES)) {
    const { name, day } = citationOf(source)
    pieces.push(pieces.length > 0 ? '; ' : follows ? ' · ' : '', name, day)
  }
  if (sources.length > MOST_SOURCES) pieces.push(` +${sources.length - MOST_SOURCES} more`)
  return pieces
}

const inOrder = (sources: readonly Source[]): readonly Source[] =>
  sources.length < 2 ? sources : [...sources].sort((a, b) => standing(b) - standing(a))

type Source = Answer['sources'][number]

/** Sources that can be opened and dated come first. */
const standing = ({ url, published }: Source): number => (url ? 2 : 0) + (published ? 1 : 0)

const MOST_SOURCES = 3

function citationOf(source: Source): Citation {
  const known = CITATIONS.get(source)
  if (known) return known
  const { publisher, url, published } = source
  const citation = { name: link(publisher, url), day: published ? `, ${shortDate(published)}` : '' }
  CITATIONS.set(source, citation)
  return citation
}

interface Citation {
  readonly name: Span
  /** ", 20 Aug 2025" */
  readonly day: string
}

/** Every answer cites the same few sources: how each is cited is put into words once. */
const CITATIONS = new WeakMap<Source, Citation>()
