import type { Catalogue } from '../../trade/types.ts'
import { type Sense, wholeWordTree } from '../lexicon.ts'
import { type RepairLexicon, repair, repairLexicon } from '../repair.ts'
import type { Token, Tokens } from '../token.ts'
import { withWord } from '../tokens.ts'
import { namesOf } from './commodity/names.ts'

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
  return (tokens, unread) => {
    lexicon ??= repairLexicon([...months, ...goodWords(catalogue)], tradeWords())
    const fixed = new Map<number, string>()
    for (const at of unread) {
      const token = tokens.list[at]!
      const better = token.kind === 'word' && !isKnown(token.text) ? repair(token.text, lexicon) : undefined
      if (better !== undefined && better !== token.text) fixed.set(at, better)
    }
    if (fixed.size === 0) return undefined
    return {
      tokens: { ...tokens, list: tokens.list.map((token, at) => repairedToken(token, fixed.get(at))) },
      repairs: [...fixed].map(([at, read]) => ({ typed: tokens.list[at]!.raw, read })),
    }
  }
}

const repairedToken = (token: Token, word: string | undefined): Token =>
  word === undefined ? token : withWord(token, word)

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

const months = [
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
