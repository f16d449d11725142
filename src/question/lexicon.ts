import { createDrawers, type Drawers, type Lookup, lookup } from '../names/drawers.ts'
import { intern } from '../names/intern.ts'
import { once, readTable } from '../names/table.ts'
import { numberOf } from './kinds.ts'
import { perWord } from './per-word.ts'
import type { Sense } from './sense.ts'
import { type SenseKind, senseKindOf } from './sense-kinds.ts'
import { writtenOut } from './short-forms.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokens.ts'

export const newSense = (kind: SenseKind, value: string): Sense => ({ kind, value, number: numberOf(kind) })

/** A word of the phrase at a time; `entry` where a phrase ends. */
export interface Node<T> {
  /** Made with the first word behind it: most nodes are the end of a phrase, and there are thousands. */
  next: Map<string, Node<T>> | undefined
  entry: T | undefined
}

export const emptyNode = <T>(): Node<T> => ({ next: undefined, entry: undefined })

/** Walks to the end of a phrase, growing the tree on the way. Hyphens inside a phrase do not count. */
export function grow<T>(root: Node<T>, phrase: string): Node<T> {
  let node = root
  for (const text of wordsOf(phrase)) {
    node.next ??= new Map()
    let next = node.next.get(text)
    if (!next) {
      next = emptyNode<T>()
      node.next.set(intern(text), next)
    }
    node = next
  }
  return node
}

/** Splitting says what the tokeniser says of small ASCII letters, at a tenth of its price: the lexicon has thousands. */
const wordsOf = (phrase: string): readonly string[] =>
  (plainPhrase.test(phrase)
    ? phrase.split(/[ -]/).map(writtenOut)
    : tokenize(phrase).list.map(({ text }) => text)
  ).filter((text) => text !== '-' && text !== '')
const plainPhrase = /^[a-z0-9 -]+$/

/** Where phrases begin: a whole tree, or one that grows where it is asked. */
export interface Tree<T> {
  readonly next: Lookup<Node<T>> | undefined
}

/** Where the phrases of a tree begin that have this word first; found out once for each word. */
export const beginningsIn = <T>(root: Tree<T>): ((token: Token) => Node<T> | null) =>
  perWord((token) => root.next?.get(token.text) ?? null)

/**
 * Every phrase with its first word at `at`, shortest first: `found` is told where it begins, its end (exclusive) and its
 * entry. It is handed what to put it into, so that it need not be made anew for each word.
 */
export function walk<T, Into>(
  first: Node<T>,
  tokens: readonly Token[],
  at: number,
  into: Into,
  found: (into: Into, at: number, end: number, entry: T) => void,
): void {
  let node: Node<T> | undefined = first
  if (node.entry !== undefined) found(into, at, at + 1, node.entry)
  for (let i = at + 1; node?.next && i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (text === '-' && isInnerHyphen(tokens, i)) continue
    node = node.next.get(text)
    if (node?.entry !== undefined) found(into, at, i + 1, node.entry)
  }
}

const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined && tokens[at]!.spaced === tokens[at + 1]!.spaced

/** The tree of `data/names/words.tsv`. */
export const wordTree = once((): Tree<Sense[]> => {
  const root = emptyNode<Sense[]>()
  root.next = new Map()
  const drawers = createDrawers<Sense>((drawer) => {
    for (const { name, row } of drawer) addSense(root, name, row)
  })
  eachSense(drawers.put)
  return { next: lookup(root.next, drawers) }
})

/** The same, grown to its last leaf, in the order of the file. */
export function wholeWordTree(): Node<Sense[]> {
  const root = emptyNode<Sense[]>()
  eachSense((phrase, sense) => addSense(root, phrase, sense))
  return root
}

function eachSense(found: Drawers<Sense>['put']): void {
  for (const file of ['words.tsv', 'words-foreign.tsv']) {
    for (const [kind, value, phrases] of readTable(file)) {
      const sense = newSense(senseKindOf(intern(kind!)), intern(value!))
      for (const phrase of phrases!.split('|')) {
        found(phrase, sense)
        if (kind === 'meta' && drawnTogether.test(phrase))
          found(phrase.replace(drawnTogether, "$1's "), sense)
        if (phrase.startsWith('number of'))
          for (const short of shortForNumberOf) found(phrase.replace('number of', short), sense)
      }
    }
  }
}

/** "what is this data", of which people write "what's this data" */
const drawnTogether = /^(what|who|where|how|when) is /

/** "no of buyers", "# of buyers", "# buyers" */
const shortForNumberOf = ['no of', '# of', '#']

function addSense(root: Node<Sense[]>, phrase: string, sense: Sense): void {
  const node = grow(root, phrase)
  node.entry ??= []
  if (!node.entry.some(({ kind, value }) => kind === sense.kind && value === sense.value))
    node.entry.push(sense)
}

/** What a phrase of the lexicon means, wherever it stands. */
export function sensesOf(...words: readonly string[]): readonly Sense[] {
  const [first, ...rest] = words
  let node = wordTree().next?.get(first ?? '')
  for (const word of rest) node = node?.next?.get(word)
  return node?.entry ?? []
}

/** True where a word stands in the lexicon, whatever it means. */
export const isKnownWord = (text: string): boolean => wordTree().next?.has(text) ?? false
