import { Clause } from './clause.ts'
import { cover } from './cover.ts'
import { type Idea, isContent } from './idea.ts'
import { kindsAndTextsIn } from './kinds.ts'
import { wordTree } from './lexicon.ts'
import type { GoodReader } from './readers/commodity.ts'
import { hasFlowLetter, readFlowLetters } from './readers/flow-letter.ts'
import { readFramings } from './readers/framing.ts'
import { readNumbers } from './readers/number.ts'
import { readPeriods } from './readers/period.ts'
import { isInRow } from './readers/place/code-partner.ts'
import { readPlaces } from './readers/place.ts'
import type { PlaceEdge } from './readers/place-value.ts'
import { withSharedNouns } from './readers/shared-noun.ts'
import type { SlipReader } from './readers/slip.ts'
import { readWords, type WordEdge } from './readers/word.ts'
import { refine } from './refine/index.ts'
import { refineRankedGoods } from './refine/ranked-goods.ts'
import { soughtMonth } from './sought-month.ts'
import type { Tokens } from './token.ts'
import { tokenize } from './tokens.ts'

/**
 * Text to a row of ideas: tokens, edges, the best cover, slips repaired once, neighbours joined. Where there are several
 * goods and none is spoken of, they can be what is ranked.
 */
export function readClause(
  text: string,
  readGoods: GoodReader,
  readSlips?: SlipReader,
  canRankGoods = false,
): Clause {
  const tokens = tokenize(text)
  const items = itemsOf(tokens, readGoods)
  const unread = unreadIn(items)
  const repaired = unread.length > 0 ? readSlips?.(tokens, unread) : undefined
  const joined = (list: readonly Idea[]) => refine(withSharedNouns(list, readGoods))
  const whole = joined(repaired ? itemsOf(repaired.tokens, readGoods) : items)
  const sought = soughtMonth(whole.ideas)
  const { ideas, kinds } = sought ? joined(itemsOf(repaired?.tokens ?? tokens, readGoods, sought)) : whole
  const ranked = canRankGoods ? refineRankedGoods(ideas) : ideas
  return new Clause(text, ranked, repaired?.repairs, ranked === ideas ? kinds : kindsAndTextsIn(ranked))
}

function unreadIn(items: readonly Idea[]): readonly number[] {
  const unread: number[] = []
  for (const item of items) if (isUnreadWord(item)) unread.push(item.from)
  return unread
}

const isUnreadWord = (idea: Idea): boolean =>
  !idea.senses && !isContent(idea) && /^\p{L}{4,}(?:20\d\d)?$/u.test(idea.text)

/** @param apart a period that is none, but words of which each has a meaning of its own */
export function itemsOf(tokens: Tokens, readGoods: GoodReader, apart?: Idea): Idea[] {
  const goods = readGoods(tokens)
  const places = readPlaces(
    tokens,
    goods.length > 0 ? new Set(goods.map(({ from }) => from)) : noGoods,
    goods.length > 0 ? new Set(goods.map(({ to }) => to)) : noGoods,
  ).filter((edge) => !isSmallWord(tokens, edge))
  const periods = readPeriods(tokens).filter(({ from, to }) => !apart || to !== apart.to || to - from === 1)
  const framings = readFramings(tokens, { places, periods, goods })
  const letters = hasFlowLetter(tokens) ? [...framings, ...readFlowLetters(tokens, places)] : framings
  const words = letters.length > 0 ? [...readWords(tokens), ...letters] : readWords(tokens)
  return cover(tokens, {
    places,
    periods,
    goods,
    numbers: readNumbers(tokens),
    words: places.length > 0 ? words.filter((edge) => !swallowsUs(tokens, edge, places)) : words,
  })
}

const noGoods: ReadonlySet<number> = new Set()

/** "for us" is politeness, but not in "for US January 2025", nor in "exports for us jan 2025" once a place was read there. */
function swallowsUs(
  { list, oneCase }: Tokens,
  { from, to }: WordEdge,
  places: readonly PlaceEdge[],
): boolean {
  const last = list[to - 1]!
  if (to - from < 2 || last.text !== 'us' || !places.some((place) => place.from === to - 1)) return false
  return (last.raw === 'US' && !oneCase) || list[from]!.text === 'for'
}

/** "and" is no Andorra and "kg" no Kyrgyzstan unless written in capitals. */
function isSmallWord({ list }: Tokens, { from, to, value }: PlaceEdge): boolean {
  const { text, raw } = list[from]!
  if (to - from > 1 || value.kind !== 'place' || text.length > 3 || raw !== text || text === 'us')
    return false
  if (isArrow(list[from - 1]?.text)) return false
  return (
    (wordTree()
      .next?.get(text)
      ?.entry?.some(({ kind }) => smallKinds.has(kind)) ??
      false) &&
    !isInRow(list, from)
  )
}

/** "uk<-be" */
const isArrow = (text: string | undefined): boolean => text === '->' || text === '<-'

const smallKinds = new Set([
  'filler',
  'conjunction',
  'preposition',
  'unit',
  'talk',
  'yesno',
  'scale',
  'percent',
  'points',
])
