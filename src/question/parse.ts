import { Clause } from './clause.ts'
import { cover } from './cover.ts'
import { type Idea, isContent } from './idea.ts'
import { wordTree } from './lexicon.ts'
import type { GoodReader } from './readers/commodity.ts'
import { readNumbers } from './readers/number.ts'
import { readPeriods } from './readers/period.ts'
import { type PlaceEdge, readPlaces } from './readers/place.ts'
import type { SlipReader } from './readers/slip.ts'
import { readWords } from './readers/word.ts'
import { refineAmounts } from './refine/amount.ts'
import { refineComparatives } from './refine/comparative.ts'
import { refineRates } from './refine/rate.ts'
import { refineRolling } from './refine/rolling.ts'
import { refineThresholds } from './refine/threshold.ts'
import { refineTops } from './refine/top.ts'
import { refineVersus } from './refine/versus.ts'
import type { Tokens } from './token.ts'
import { tokenize } from './tokens.ts'

/** Text to a row of ideas: tokens, edges, the best cover, slips repaired once, neighbours joined. */
export function readClause(text: string, readGoods: GoodReader, readSlips?: SlipReader): Clause {
  const tokens = tokenize(text)
  const items = itemsOf(tokens, readGoods)
  const unread = items.flatMap((item) => (isUnreadWord(item) ? [item.from] : []))
  const repaired = unread.length > 0 ? readSlips?.(tokens, unread) : undefined
  const ideas = refine(repaired ? itemsOf(repaired.tokens, readGoods) : items)
  return new Clause(text, ideas, repaired?.repairs ?? [])
}

const isUnreadWord = (idea: Idea): boolean =>
  !isContent(idea) && !idea.senses && /^\p{L}{4,}$/u.test(idea.text)

const refine = (items: readonly Idea[]): readonly Idea[] =>
  refineComparatives(
    refineRates(refineVersus(refineTops(refineThresholds(refineAmounts(refineRolling(items)))))),
  )

function itemsOf(tokens: Tokens, readGoods: GoodReader): Idea[] {
  return cover(tokens, {
    places: readPlaces(tokens).filter((edge) => !isSmallWord(tokens, edge)),
    periods: readPeriods(tokens),
    goods: readGoods(tokens),
    numbers: readNumbers(tokens),
    words: readWords(tokens),
  })
}

/** "and" is no Andorra and "kg" no Kyrgyzstan unless written in capitals. */
function isSmallWord({ list }: Tokens, { from, to, value }: PlaceEdge): boolean {
  const { text, raw } = list[from]!
  if (to - from > 1 || value.kind !== 'place' || text.length > 3 || raw !== text || text === 'us')
    return false
  return (
    wordTree()
      .next.get(text)
      ?.entry?.some(({ kind }) => smallKinds.has(kind)) ?? false
  )
}

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
