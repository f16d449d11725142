import { isGroup } from '../../names/groups.ts'
import type { PlaceName } from '../../names/lexicon.ts'
import { isPlace } from '../../names/places.ts'
import { edgeOf as newEdge, type Tokens } from '../token.ts'
import { codeAt } from './place/code.ts'
import { isMeant } from './place/meant.ts'
import { nameAt } from './place/name.ts'
import type { Named } from './place/named.ts'
import { endOf } from './place/span.ts'
import { withStateName } from './place/state-name.ts'
import { type View, view } from './place/view.ts'
import type { PlaceEdge, PlaceValue } from './place-value.ts'

/**
 * The places of a question, longest names first and none inside another. What needs support (codes that are words,
 * "us" in lower case) stands here only where its neighbours give it: every edge can be taken at face value.
 */
export function readPlaces(tokens: Tokens, goods = noGoods, goodEnds = noGoods): readonly PlaceEdge[] {
  const text = view(tokens, goods, goodEnds)
  const edges: PlaceEdge[] = []
  for (let at = 0; at < text.words.length; ) {
    const found = flagAt(text, at) ?? meantName(text, at) ?? codeAt(text, at)
    const edge = found && edgeOf(text, found)
    if (edge) addEdge(tokens, edges, withStateName(tokens.list, edge, edges.at(-1)?.to ?? 0))
    at = behindLast(text, edges, found?.end ?? at + 1)
  }
  return edges
}

const noGoods: ReadonlySet<number> = new Set()

/** A state's name for itself can reach further than the words that were found: nothing begins inside it. */
function behindLast({ words }: View, edges: readonly PlaceEdge[], at: number): number {
  const end = edges.at(-1)?.to ?? 0
  let next = at
  while (next < words.length && words[next]!.at < end) next++
  return next
}

/** "United Arab Emirates (UAE)" is one place said twice. */
function addEdge({ list }: Tokens, edges: PlaceEdge[], edge: PlaceEdge): void {
  const before = edges.at(-1)
  const isGloss =
    before && list[before.to]?.text === '(' && before.to + 1 === edge.from && list[edge.to]?.text === ')'
  if (isGloss && codeOf(before) !== undefined && codeOf(before) === codeOf(edge))
    edges[edges.length - 1] = { ...before, to: edge.to + 1 }
  else edges.push(edge)
}

const codeOf = ({ value }: PlaceEdge): string | undefined => ('code' in value ? value.code : undefined)

/** A name whose words turn out to be something else is still one stretch: nothing inside it is read. */
function meantName(text: View, at: number): Named | undefined {
  const named = nameAt(text, at)
  if (!named) return undefined
  return isMeant(text, named) ? named : { ...named, name: { kind: 'not_place' } }
}

function flagAt({ tokens, words }: View, at: number): Named | undefined {
  const token = tokens.list[words[at]!.at]!
  if (token.kind !== 'flag') return undefined
  const code = token.text.toUpperCase()
  if (!(isPlace(code) || isGroup(code))) return undefined
  return { at, end: at + 1, name: { kind: isPlace(code) ? 'place' : 'group', code, adjective: false } }
}

function edgeOf(text: View, named: Named): PlaceEdge | undefined {
  const from = text.words[named.at]!.at
  const to = endOf(text, named)
  const value = meaningOf(named.name, () => wordsOf(text.tokens, from, to))
  return value && newEdge('place', from, to, value, scoreOf(named.name))
}

const scoreOf = (name: PlaceName): number => (name.kind === 'sub_national' ? 0.7 : 0.95)

function meaningOf(name: PlaceName, words: () => string): PlaceValue | undefined {
  switch (name.kind) {
    case 'not_place':
      return undefined
    case 'ambiguous':
      return { kind: 'ambiguous', words: words(), candidates: name.candidates }
    case 'place':
    case 'group':
    case 'former':
    case 'sub_national':
    case 'world':
    case 'rest':
    case 'unspecified':
      return name as PlaceValue
  }
}

/** As typed. */
function wordsOf({ list }: Tokens, from: number, to: number): string {
  let words = list[from]!.raw
  for (let at = from + 1; at < to; at++) words += (list[at]!.spaced ? ' ' : '') + list[at]!.raw
  return words
}
