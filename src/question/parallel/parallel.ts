import { type Piece, piecesOf } from './pieces.ts'

/**
 * The same asked twice, of places, times or measures that stand in pairs: "exports to the US in July and to Japan in June
 * 2025", "the EU in tonnes in October and in dollars in November". What stands before and behind the pairs is meant of both.
 */
export function inParallel(text: string): readonly [string, string] | undefined {
  const message = text.replace(/[?.!\s]+$/, '')
  const pieces = piecesOf(message)
  if (pieces.some(({ kind }) => kind === 'together')) return undefined
  for (const [at, { kind }] of pieces.entries()) {
    if (kind !== 'joint') continue
    const pair = pairAround(pieces, at)
    if (pair) return eachOf(message, pair)
  }
  return undefined
}

interface Pair {
  readonly first: readonly Piece[]
  readonly second: readonly Piece[]
}

/** As many as stand before it, of the same kinds, as stand behind it; and behind those at most the time of both. */
function pairAround(pieces: readonly Piece[], joint: number): Pair | undefined {
  const before = namedUpTo(pieces.slice(0, joint).toReversed()).toReversed()
  const behind = namedUpTo(pieces.slice(joint + 1))
  for (let count = Math.min(before.length, behind.length); count > 0; count--) {
    const first = before.slice(-count)
    const second = behind.slice(0, count)
    const rest = pieces.slice(joint + 1 + count)
    if (!areAlike(first, second) || !isTimeOfBoth(rest, second)) continue
    return canPart(pieces.slice(0, joint), second) ? { first, second } : undefined
  }
  return undefined
}

/** Up to the first that names nothing of the trade, or is named already. */
function namedUpTo(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(
    ({ kind }, at) => !names.has(kind) || pieces.slice(0, at).some((piece) => piece.kind === kind),
  )
  return end < 0 ? pieces : pieces.slice(0, end)
}

const names: ReadonlySet<Piece['kind']> = new Set(['place', 'period', 'measure', 'figure', 'flow'])

/** In the same order, and by the same small words: "share in Q2 2026 and change on Q2 2025" is no pair. */
const areAlike = (first: readonly Piece[], second: readonly Piece[]): boolean =>
  first.every(({ kind, way }, at) => kind === second[at]!.kind && ['', way].includes(second[at]!.way))

const isTimeOfBoth = (rest: readonly Piece[], second: readonly Piece[]): boolean =>
  rest.length === 0 ||
  (rest.length === 1 && rest[0]!.kind === 'period' && second.every(({ kind }) => kind !== 'period'))

/**
 * Pairs are told apart but where they are set against each other; single times where what is told in each is of two: "the
 * difference between Germany and the US in July and August".
 */
function canPart(before: readonly Piece[], second: readonly Piece[]): boolean {
  const isCompared = before.some(({ kind }) => kind === 'apart')
  if (second.length > 1) return !isCompared
  const isOfBothFlows = before.filter(({ kind }) => kind === 'flow').length > 1
  return second[0]?.kind === 'period' && (isCompared || isOfBothFlows)
}

function eachOf(message: string, { first, second }: Pair): readonly [string, string] {
  const head = message.slice(0, first[0]!.from)
  const tail = message.slice(second.at(-1)!.end)
  const told = (pieces: readonly string[]) => `${head}${pieces.join(' ')}${tail}`.replace(/\s+/g, ' ').trim()
  return [told(first.map(inItsYear)), told(second.map((piece) => inItsYear(linkedAs(piece, first))))]
}

/** "to the US in July and Japan in June": the small words of the first are meant of the second. */
const linkedAs = (piece: Piece, first: readonly Piece[]): Piece =>
  piece.link ? piece : { ...piece, link: first.find(({ kind }) => kind === piece.kind)!.way }

/** "July and August 2025": the year that stands behind the last alone. */
function inItsYear({ link, text, year }: Piece): string {
  const isSaid = year === undefined || text.includes(String(year % 100))
  return `${link}${text}${isSaid ? '' : ` ${year}`}`
}
