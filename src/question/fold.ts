const latin = /\p{Script=Latin}/u
const plainAscii = /^[\x20-\x7e]*$/

/**
 * The form words are matched in: NFKC, lower case, Latin letters without their marks. Other scripts keep their marks
 * (a Japanese ガ is not カ), and lengths may change: offsets are kept by the caller.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase()
  let folded = ''
  for (const letter of text.normalize('NFKC')) folded += foldLetter(letter)
  return folded
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const special = specialLetters[lower]
  if (special !== undefined) return special
  if (!latin.test(lower)) return /\p{Nd}/u.test(lower) ? foldDigit(lower) : lower.normalize('NFKC')
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '')
  // ǽ is an æ under its mark
  return specialLetters[bare] ?? bare
}

/** Letters that Unicode does not decompose, and the dotted capital I, whose lower case is two code points. */
const specialLetters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  i̇: 'i',
  ð: 'd',
  þ: 'th',
  ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '＇': "'",
}

/** Every block of decimal digits starts at a code point whose low nibble lines up with its zero. */
export function foldDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  if (code < 128) return digit
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
