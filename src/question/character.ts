/** Kinds of character a token is made of. `run` is a script without spaces: every character is a token. */
export type CharacterKind = 'letter' | 'digit' | 'run' | 'space' | 'flag' | 'sign'

const ascii: CharacterKind[] = Array.from({ length: 128 }, (_, code) => asciiKind(code))
const others = new Map<number, CharacterKind>()

/** A table for ASCII, a memory for the rest: a Unicode regex for each character costs more than all reading. */
export function characterKind(code: number): CharacterKind {
  if (code < 128) return ascii[code]!
  let kind = others.get(code)
  if (kind === undefined) {
    kind = unicodeKind(code)
    if (others.size < 20_000) others.set(code, kind)
  }
  return kind
}

function asciiKind(code: number): CharacterKind {
  if (code <= 32) return 'space'
  if (code >= 48 && code <= 57) return 'digit'
  const lower = code | 32
  return lower >= 97 && lower <= 122 ? 'letter' : 'sign'
}

function unicodeKind(code: number): CharacterKind {
  const char = String.fromCodePoint(code)
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 'flag'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u.test(char))
    return 'run'
  if (/\p{Nd}/u.test(char)) return 'digit'
  if (/[\p{L}\p{M}]/u.test(char)) return 'letter'
  return /\s/.test(char) ? 'space' : 'sign'
}

/** True where a token has a letter or a digit. */
export function isWordy(text: string): boolean {
  const kind = ascii[text.charCodeAt(0)]
  if (kind === 'letter' || kind === 'digit') return true
  return text.length === 1 && kind === 'sign' ? false : /[\p{L}\p{N}]/u.test(text)
}
