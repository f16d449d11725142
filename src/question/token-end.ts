import { type CharacterKind, characterKind } from './character.ts'

/** Where the token that begins at `at` ends (exclusive). @param code its first character, of that kind */
export function endOfToken(
  text: string,
  at: number,
  code: number,
  kind: CharacterKind,
  spaced: boolean,
): number {
  const end = plainEnd(text, at)
  if (end) return end
  if (kind === 'letter') return (spaced && dottedEnd(text, at)) || wordEnd(text, at)
  if (kind === 'digit') return numberEnd(text, at)
  if (kind === 'flag') return flagEnd(text, at)
  if (code === 39 && !spaced && tailEnd(text, at)) return tailEnd(text, at)
  if (code === 0x1f3f4) return tagFlagEnd(text, at + 2)
  if (kind === 'sign' && signPairs.has(text.slice(at, at + 2))) return at + 2
  return at + widthOf(code)
}
const signPairs = new Set(['->', '<-', '=>', '<=', '>='])

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

/** Letters and digits run together, with an inner apostrophe that is no ending of its own ("d'Ivoire", "don't"); "dell'UE" is "of the" EU. */
function wordEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    end = runEnd(text, end)
    if (text[end] !== "'" || tailEnd(text, end) || !isLetter(text, end + 1)) return end
    if (end - at === 4 && text.slice(at, end).toLowerCase() === 'dell') return end
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
