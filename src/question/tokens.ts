import { type CharacterKind, characterKind } from './character.ts'
import { type Decoded, decode } from './decode.ts'
import type { Token, Tokens } from './token.ts'
import { endOfToken } from './token-end.ts'
import { formOf } from './token-form.ts'

/** Splits a message into tokens in one pass; spans point at the text as the user typed it. */
export function tokenize(message: string): Tokens {
  const decoded = decode(message)
  const { text } = decoded
  const list: Token[] = []
  let spaced = true
  for (let at = afterListMark(text); at < text.length; ) {
    const code = text.codePointAt(at)!
    const kind = characterKind(code)
    if (kind === 'space') {
      spaced = true
      at++
      continue
    }
    if (code === FULL_STOP && endsSentence(text, at)) {
      at++
      continue
    }
    const end = endOfToken(text, at, code, kind, spaced)
    list.push(tokenOf(text.slice(at, end), kind, spaced, at, end))
    spaced = false
    at = end
  }
  const { map } = decoded
  return { list: map ? list.map((token) => asTyped(token, map, message)) : list, oneCase: isOneCase(list) }
}

/** "1. top buyers", "2) exports July": the number of a list, and not of what is asked; "1. Halbjahr" is a half, "3. Oktober" a day. */
const afterListMark = (text: string): number =>
  text.length > 3 && /\d/.test(text.slice(0, 4)) ? (listMark.exec(text)?.[0].length ?? 0) : 0
const listMark =
  /^[ "']*\d\d?[.)] +(?=[a-z])(?!(?:q|hj?|quart\w*|halb\w*|half|trim\w*|sem\w*|kvart\w*|months?|monat\w*|place|largest|biggest|januar|februar|märz|maerz|mai|juni|juli|oktober|dezember)\b)/i

/** A full stop ends a sentence or an abbreviation ("Feb.", "tot.") and tells nothing more; two of them are a range. */
const endsSentence = (text: string, at: number): boolean => text[at + 1] !== '.' && text[at - 1] !== '.'
const FULL_STOP = 46

function tokenOf(raw: string, kind: CharacterKind, spaced: boolean, start: number, end: number): Token {
  const form = formOf(raw, kind)
  return {
    text: form.text,
    raw: form.raw,
    start,
    end,
    kind: form.kind,
    spaced,
    isWord: form.isWord,
    word: form.word,
  }
}

/** The token with another word in its place. */
export const withWord = (token: Token, word: string): Token => ({
  ...token,
  ...formOf(word, characterKind(word.codePointAt(0)!)),
})

/** Where it stands in the text before any markup was taken off. */
function asTyped(token: Token, map: NonNullable<Decoded['map']>, message: string): Token {
  const start = map[token.start] ?? message.length
  const end = Math.max((map[token.end - 1] ?? message.length - 1) + 1, start + 1)
  return { ...token, start, end }
}

/** Capitals say nothing where every word, or none, is in capitals. */
function isOneCase(list: readonly Token[]): boolean {
  let upper = 0
  let lower = 0
  let letters = 0
  for (const { raw, text, kind } of list) {
    if (kind !== 'word') continue
    if (raw === text || raw === raw.toLowerCase()) lower++
    else if (raw !== raw.toUpperCase()) return false
    else if (raw.length > 1) upper++
    else letters++
  }
  return lower === 0 ? upper > 1 : upper + letters === 0
}
