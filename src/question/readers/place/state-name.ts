import { once } from '../../../names/table.ts'
import type { Token } from '../../token.ts'
import type { PlaceEdge } from '../place-value.ts'
import { wordsOfKind } from './context.ts'
import { spellingOf } from './view.ts'

/**
 * What a state calls itself belongs to its name: "Republik Österreich", "République de l'Équateur", "Чешская Республика",
 * 奥地利共和国. `least` is where the place before it ends.
 */
export function withStateName(list: readonly Token[], edge: PlaceEdge, least: number): PlaceEdge {
  const { value } = edge
  if (value.kind !== 'place' || value.assumed || namedByIt.has(value.code)) return edge
  const from = beginOf(list, edge.from, least)
  const to = value.adjective ? behindAdjective(list, edge.to) : behindSigns(list, edge.to)
  if (from === edge.from && to === edge.to) return edge
  if (divided.has(value.code) && hasDemocratic(list, from, to)) return edge
  return { ...edge, from, to, value: { ...value, adjective: false } }
}

/** Two states share the rest of their name: each whole name is in the lexicon. */
const namedByIt: ReadonlySet<string> = new Set('CN TW KR KP CD CG DO DM'.split(' '))

/** Were two, of which the democratic one is no more. */
const divided: ReadonlySet<string> = new Set(['DE', 'YE', 'VN'])
const hasDemocratic = (list: readonly Token[], from: number, to: number): boolean =>
  list.slice(from, to).some(({ text }) => /^(?:demo[ck]r|демокр|民|민)/.test(text))

/** "la República Federativa del Brasil" begins with "República", "Islamische Republik Iran" before it. */
function beginOf(list: readonly Token[], at: number, least: number): number {
  let begin = at
  for (let i = at - 1; i >= least; i--) {
    const word = wordAt(list, i)
    const isState = wordsOfKind('state').has(word)
    if (isState || (begin < at && wordsOfKind('state_kind').has(word))) begin = i
    else if (i > least && wordsOfKind('state').has(`${wordAt(list, i - 1)} ${word}`)) begin = --i
    else if (!isBeside(list, i)) break
  }
  return begin
}

const isBeside = (list: readonly Token[], at: number): boolean =>
  wordsOfKind('state_joint').has(list[at]!.text) || wordsOfKind('state_kind').has(wordAt(list, at))

/** "Argentinische Republik", "Сирийская Арабская Республика" */
function behindAdjective(list: readonly Token[], at: number): number {
  let to = at
  while (wordsOfKind('state_kind').has(wordAt(list, to))) to++
  return wordsOfKind('state').has(wordAt(list, to)) ? to + 1 : at
}

/** Without an article run into it. */
function wordAt(list: readonly Token[], at: number): string {
  const token = list[at]
  return token ? (spellingOf(token).bare ?? token.text) : ''
}

/** Each sign is a token. */
function behindSigns(list: readonly Token[], at: number): number {
  if (!inSigns.test(list[at]?.text ?? '')) return at
  let signs = ''
  for (let i = at; i < at + longest && inSigns.test(list[i]?.text ?? ''); i++) signs += list[i]!.text
  return at + (stateInSigns().exec(signs)?.[0].length ?? 0)
}

const inSigns = /^[・\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u
const longest = 14

/** One sign alone (国) only where no other follows, which it may belong to. */
const stateInSigns = once((): RegExp => {
  const kinds = [...wordsOfKind('state_sign_kind')].map((kind) => kind.replaceAll(' ', ''))
  const ends = [...wordsOfKind('state_sign')].map((end) => (end.length > 1 ? end : `${end}(?!\\p{L})`))
  return new RegExp(`^・?(?:${byLength(kinds)})*(?:${byLength(ends)})`, 'u')
})

const byLength = (texts: readonly string[]): string =>
  [...texts].sort((a, b) => b.length - a.length).join('|')
