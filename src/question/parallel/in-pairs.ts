import { inParallel } from './parallel.ts'
import { type Piece, piecesOf } from './pieces.ts'

/**
 * "Germany and the US in October and November 2025 respectively": the first place in the first time, and the second in the
 * second. Of more than two, or of other things, it is not known which stand together; in pairs already the word says no
 * more.
 */
export function inPairs(message: string): readonly [string, string] | undefined {
  const pieces = piecesOf(message)
  const word = pieces.find(({ kind }) => kind === 'pairs')
  if (!word || pieces.some(({ kind }) => kind === 'apart' || kind === 'together')) return undefined
  const lists = ['place', 'period'].map((kind) => pieces.filter((piece) => piece.kind === kind))
  if (!lists.every((list) => list.length === 2 && areJoined(list, pieces)))
    return inParallel(withCuts(message, [{ ...word, text: '' }]))
  const told = [0, 1].map((nth) => {
    const cuts = [{ from: word.from, end: word.end, text: '' }, ...lists.map((list) => chosen(list, nth))]
    return withCuts(message, cuts)
  })
  return [told[0]!, told[1]!]
}

/** Side by side, but for what joins them. */
function areJoined([first, second]: readonly Piece[], pieces: readonly Piece[]): boolean {
  const between = pieces.slice(pieces.indexOf(first!) + 1, pieces.indexOf(second!))
  return between.length > 0 && between.every(({ kind }) => kind === 'joint')
}

interface Cut {
  readonly from: number
  readonly end: number
  readonly text: string
}

function chosen(list: readonly Piece[], nth: number): Cut {
  const [first, second] = list as readonly [Piece, Piece]
  const { text, year } = list[nth]!
  const isDated = year === undefined || text.includes(String(year % 100))
  return { from: first.from, end: second.end, text: `${first.link}${text}${isDated ? '' : ` ${year}`}` }
}

const withCuts = (message: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { from, end, text: own }) => `${text.slice(0, from)}${own}${text.slice(end)}`, message)
    .replace(/\s+(?=[\s,])|,\s*(?=,)/g, '')
    .replace(/^[\s,]+|[\s,]+$/g, '')
