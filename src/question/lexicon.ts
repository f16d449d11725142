import { readFileSync } from 'node:fs'
import { namesFolder } from '../names/folder.ts'
import { intern } from '../names/intern.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokens.ts'

/** One meaning a phrase can have. A phrase with several keeps them all until the binder knows which was meant. */
export interface Sense {
  readonly kind: string
  readonly value: string
}

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
  (plainPhrase.test(phrase) ? phrase.split(/[ -]/) : tokenize(phrase).list.map(({ text }) => text)).filter(
    (text) => text !== '-' && text !== '',
  )
const plainPhrase = /^[a-z0-9 -]+$/

/** Every phrase that starts at token `at`: calls back with its end (exclusive) and entry, shortest first. */
export function walk<T>(
  root: Node<T>,
  tokens: readonly Token[],
  at: number,
  found: (end: number, entry: T) => void,
): void {
  let node: Node<T> | undefined = root
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.text === '-' && i > at && isInnerHyphen(tokens, i)) continue
    node = node.next?.get(token.text)
    if (!node) return
    if (node.entry !== undefined) found(i + 1, node.entry)
  }
}

const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined && tokens[at]!.spaced === tokens[at + 1]!.spaced

let words: Node<Sense[]> | undefined

/** The tree of `data/names/words.tsv`, read once. */
export function wordTree(): Node<Sense[]> {
  words ??= readWordTree(['words.tsv', 'words-foreign.tsv'])
  return words
}

function readWordTree(files: readonly string[]): Node<Sense[]> {
  const root = emptyNode<Sense[]>()
  for (const file of files) {
    for (const line of readFileSync(`${namesFolder}/${file}`, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      addLine(root, line)
    }
  }
  return root
}

function addLine(root: Node<Sense[]>, line: string): void {
  const [kind, value, phrases] = line.split('\t')
  for (const phrase of phrases!.split('|')) {
    const node = grow(root, phrase)
    node.entry ??= []
    if (!node.entry.some((sense) => sense.kind === kind && sense.value === value))
      node.entry.push({ kind: intern(kind!), value: intern(value!) })
  }
}

/** True where a word stands in the lexicon, whatever it means. */
export const isKnownWord = (text: string): boolean => wordTree().next?.has(text) ?? false
