import type { Catalogue } from '../../trade/types.ts'
import { wholeWordTree } from '../lexicon.ts'
import { usualSlip } from '../repair/usual.ts'
import { type RepairLexicon, repair, repairLexicon } from '../repair.ts'
import type { Sense } from '../sense.ts'
import type { Token, Tokens } from '../token.ts'
import { withWord } from '../tokens.ts'
import { namesOf } from './commodity/names.ts'
import { createUngluer } from './glued.ts'
import { monthNames } from './month-names.ts'

/** The tokens with slips of the pen put right, or undefined where there is none to repair. */
export type SlipReader = (tokens: Tokens, unread: readonly number[]) => Repaired | undefined

export interface Repaired {
  readonly tokens: Tokens
  readonly repairs: readonly { readonly typed: string; readonly read: string }[]
}

/** Repairs words nobody could read; made when the first one turns up, since most questions have none. */
/** @param isKnown words that stand elsewhere in the data and are no slips */
export function createSlipReader(catalogue: Catalogue, isKnown: (word: string) => boolean): SlipReader {
  let lexicon: RepairLexicon | undefined
  const unglued = createUngluer(catalogue.commodities)
  return (tokens, unread) => {
    lexicon ??= repairLexicon([...monthNames, ...goodWords(catalogue)], tradeWords())
    const fixed = new Map<number, string>()
    for (const at of unread) {
      const token = tokens.list[at]!
      if (isKnown(token.text)) continue
      const better =
        usualSlip(token.text) ??
        ((token.kind === 'word' && repair(token.text, lexicon)) || unglued(token.text)?.join(' '))
      if (better && better !== token.text) fixed.set(at, better)
    }
    if (fixed.size === 0) return undefined
    return {
      tokens: { ...tokens, list: tokens.list.flatMap((token, at) => repairedTokens(token, fixed.get(at))) },
      repairs: [...fixed].map(([at, read]) => ({ typed: tokens.list[at]!.raw, read })),
    }
  }
}

/** What was written together is as many tokens, each where it stands. */
function repairedTokens(token: Token, read: string | undefined): readonly Token[] {
  if (read === undefined) return [token]
  const words = read.split(' ')
  if (words.length === 1) return [withWord(token, read)]
  let start = token.start
  return words.map((word, at) => {
    const from = start
    start = at === words.length - 1 ? token.end : Math.min(token.end, from + word.length)
    return { ...withWord(token, word), start: from, end: start, spaced: at > 0 || token.spaced }
  })
}

/** Only the long words of the trade: a short one is a slip away from too much else ("yanks" and "ranks"). */
const tradeWords = (): ReadonlyMap<string, string> =>
  new Map(
    [...(wholeWordTree().next ?? [])].flatMap(([word, { entry }]) =>
      entry && isRepairable(word, entry) ? [[word, meaningOf(entry)]] : [],
    ),
  )

/** Words of what is done are as long again: "charge" is no slip of "change", and "differnce" is one. */
const isRepairable = (word: string, senses: readonly Sense[]): boolean =>
  (word.length >= 6 && senses.some(({ kind }) => named.has(kind))) ||
  (word.length >= 8 && senses.some(({ kind }) => done.has(kind)))

const meaningOf = (senses: readonly Sense[]): string =>
  senses
    .map(({ kind, value }) => `${kind}=${value}`)
    .sort()
    .join()
const named: ReadonlySet<string> = new Set(['flow', 'measure', 'quantity', 'agent', 'unit', 'trade', 'noun'])
const done: ReadonlySet<string> = new Set([
  'percent',
  'direction',
  'change',
  'difference',
  'taking',
  'compare',
  'grain',
])

const goodWords = (catalogue: Catalogue): readonly string[] =>
  catalogue.commodities.flatMap(namesOf).flatMap((name) => name.split(/[^\p{L}]+/u))
