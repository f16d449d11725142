import { intern } from '../names/intern.ts'
import { type CharacterKind, characterKind, isWordy } from './character.ts'
import { type Decoded, decode } from './decode.ts'
import { fold, foldDigit } from './fold.ts'
import type { Token, Tokens } from './token.ts'

/** Splits a message into tokens in one pass; spans point at the text as the user typed it. */
export function tokenize(message: string): Tokens {
  const decoded = decode(message)
  const { text } = decoded
  const list: Token[] = []
  let spaced = true
  for (let at = 0; at < text.length; ) {
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
    const end = plainEnd(text, at) || endOfToken(text, at, code, kind, spaced)
    list.push(tokenOf(text.slice(at, end), kind, spaced, spanOf(decoded, message, at, end)))
    spaced = false
    at = end
  }
  return { list, oneCase: isOneCase(list) }
}

/** A full stop ends a sentence or an abbreviation ("Feb.", "tot.") and tells nothing more; two of them are a range. */
const endsSentence = (text: string, at: number): boolean => text[at + 1] !== '.' && text[at - 1] !== '.'
const FULL_STOP = 46

/** Most tokens are two ASCII letters or digits and more of the same, up to a space: where such a one ends, or 0. */
function plainEnd(text: string, at: number): number {
  const isOne = isAsciiLetter(text.charCodeAt(at)) ? isAsciiLetter : isAsciiDigit
  let end = at
  while (isOne(text.charCodeAt(end))) end++
  return end > at + 1 && (end === text.length || text.charCodeAt(end) === SPACE) ? end : 0
}
const SPACE = 32
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

function endOfToken(text: string, at: number, code: number, kind: string, spaced: boolean): number {
  if (kind === 'letter') return (spaced && dottedEnd(text, at)) || wordEnd(text, at)
  if (kind === 'digit') return numberEnd(text, at)
  if (kind === 'flag') return flagEnd(text, at)
  if (code === 39 && !spaced && tailEnd(text, at)) return tailEnd(text, at)
  if (code === 0x1f3f4) return tagFlagEnd(text, at + 2)
  if (kind === 'sign' && signPairs.has(text.slice(at, at + 2))) return at + 2
  return at + widthOf(code)
}
const signPairs = new Set(['->', '<-', '=>', '<=', '>='])

/** Letters and digits run together, with an inner apostrophe that is no ending of its own ("d'Ivoire", "don't"). */
function wordEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    end = runEnd(text, end)
    if (text[end] !== "'" || tailEnd(text, end) || !isLetter(text, end + 1)) return end
    end++
  }
}

function runEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.codePointAt(end)!
    const kind = characterKind(code)
    if (kind !== 'letter' && kind !== 'digit') break
    end += widthOf(code)
  }
  return end
}

/** Digits with inner `.`, `,` or `'` between digits; letters may follow at once ("1.2m", "5bn", "2025m07"). */
function numberEnd(text: string, at: number): number {
  let end = runEnd(text, at)
  while (".,'".includes(text[end] ?? ' ') && isDigit(text, end + 1) && isDigit(text, end - 1))
    end = runEnd(text, end + 1)
  return end
}

/** `'s`, `'re`, `'ll`, `'ve`, `'d`, `'m` behind a word stand on their own: where they end, or 0. */
function tailEnd(text: string, at: number): number {
  const long = text.slice(at + 1, at + 3).toLowerCase()
  if (longTails.has(long) && !isWordAt(text, at + 3)) return at + 3
  const short = text[at + 1]?.toLowerCase() ?? ''
  return shortTails.has(short) && !isWordAt(text, at + 2) ? at + 2 : 0
}
const longTails = new Set(['re', 've', 'll'])
const shortTails = new Set(['s', 'd', 'm'])

/** `U.S.`, `u.k`, `U.A.E.`: where it ends, or 0. */
function dottedEnd(text: string, at: number): number {
  let end = at
  let letters = 0
  while (isLetter(text, end) && text[end + 1] === '.') {
    end += 2
    letters++
  }
  if (letters < 1) return 0
  if (isLetter(text, end) && !isWordAt(text, end + 1)) return end + 1
  return letters > 1 && !isWordAt(text, end) ? end : 0
}

function flagEnd(text: string, at: number): number {
  const second = text.codePointAt(at + 2)
  return second !== undefined && characterKind(second) === 'flag' ? at + 4 : at + 2
}

/** The flags of England, Scotland and Wales: a black flag and a run of tag characters. */
function tagFlagEnd(text: string, at: number): number {
  let end = at
  while ((text.codePointAt(end) ?? 0) >= 0xe0061 && text.codePointAt(end)! <= 0xe007f) end += 2
  return end
}

const kindAt = (text: string, at: number): string =>
  at < 0 || at >= text.length ? 'space' : characterKind(text.codePointAt(at)!)
const isLetter = (text: string, at: number): boolean => kindAt(text, at) === 'letter'
const isDigit = (text: string, at: number): boolean => kindAt(text, at) === 'digit'
const isWordAt = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at)

type Span = readonly [number, number]

function tokenOf(raw: string, kind: CharacterKind, spaced: boolean, [start, end]: Span): Token {
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
export const withWord = (token: Token, word: string): Token => ({ ...token, ...formOf(word, 'letter') })

type Form = Pick<Token, 'text' | 'raw' | 'kind' | 'isWord' | 'word'>
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000

/** People use the same few thousand words again and again: each is folded once. */
function formOf(raw: string, kind: CharacterKind): Form {
  const known = forms.get(raw)
  if (known) return known
  const form = newForm(raw, kind)
  if (forms.size >= MOST_FORMS || raw.length > 30) return form
  const kept = interned(form)
  forms.set(intern(raw), kept)
  return kept
}

const interned = (form: Form): Form => ({
  text: intern(form.text),
  raw: intern(form.raw),
  kind: form.kind,
  isWord: form.isWord,
  word: forms.size,
})

function newForm(raw: string, kind: CharacterKind): Form {
  if (kind === 'flag') return newWord(flagCode(raw), raw, 'flag')
  if (kind === 'sign' && raw.length > 3) return newWord('gb', raw, 'flag')
  if (kind === 'letter' && raw.includes('.')) return dotted(raw)
  const text = kind === 'digit' ? fold(raw.replace(/\P{ASCII}/gu, foldDigit)) : fold(raw)
  return { text, raw, kind: tokenKind(text, kind, raw), isWord: isWordy(text), word: undefined }
}

const newWord = (text: string, raw: string, kind: 'word' | 'flag'): Form => ({
  text,
  raw,
  kind,
  isWord: true,
  word: undefined,
})

function tokenKind(text: string, kind: CharacterKind, raw: string): Token['kind'] {
  if (kind === 'run' || (kind === 'sign' && raw.length > 1 && raw[0] === "'")) return 'word'
  if (kind === 'sign') return 'symbol'
  const hasDigit = /\d/.test(text)
  if (kind === 'letter') return hasDigit ? 'mixed' : 'word'
  return /[^\d.,']/.test(text) ? 'mixed' : 'number'
}

/** `u.s.` is a name whatever its case, so it is handed on in capitals; `e.g.` and the like are words. */
function dotted(raw: string): Form {
  const bare = raw.replaceAll('.', '')
  const text = fold(bare)
  return newWord(text, abbreviations.has(text) ? bare : bare.toUpperCase(), 'word')
}
const abbreviations = new Set(['eg', 'ie', 'am', 'pm', 'etc', 'vs', 'n', 's', 'e', 'w'])

function spanOf({ map }: Decoded, message: string, at: number, end: number): Span {
  if (!map) return [at, end]
  const start = map[at] ?? message.length
  return [start, Math.max((map[end - 1] ?? message.length - 1) + 1, start + 1)]
}

const flagCode = (raw: string): string =>
  [...raw].map((char) => String.fromCharCode(97 + char.codePointAt(0)! - 0x1f1e6)).join('')

/** Capitals say nothing where every word, or none, is in capitals. */
function isOneCase(list: readonly Token[]): boolean {
  let upper = 0
  let lower = 0
  for (const { raw, text, kind } of list) {
    if (kind !== 'word') continue
    if (raw === text) lower++
    else if (raw.length > 1 && raw === raw.toUpperCase()) upper++
    else return false
  }
  return lower === 0 ? upper > 1 : upper === 0
}
