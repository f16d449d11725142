/**
 * The key of a name: its words without case and marks, abbreviations spelled out, "of" and "the" left out. Names and
 * questions go through the same mill, so that "St. Kitts & Nevis" and "Saint Kitts and Nevis" are one.
 */
export function keyOf(name: string): string {
  const lower = name.toLowerCase()
  if (plainWords.test(lower)) return changed.test(lower) ? joined(lower.split(' ')) : lower
  return joined(piecesOf(foldName(name)))
}
/** Most names are letters and spaces and need nothing done. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/

function joined(words: readonly string[]): string {
  let key = ''
  for (const word of words) {
    if (isDropped(word)) continue
    const part = word === ':' ? ',' : keyWord(word)
    key = key === '' ? part : `${key} ${part}`
  }
  return key
}

const piecesOf = (folded: string): readonly string[] =>
  folded.match(ascii.test(folded) ? asciiPieces : pieces) ?? []

/** Words, and the signs that take part in names. In Chinese, Japanese and Korean each character is a word. */
const asciiPieces = /[a-z0-9']+|[&,:(]/g
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{N}\p{M}'])+|[&,:(]/gu

/** `U.S.` is one word, `People's` is people. */
function foldName(name: string): string {
  const folded = foldMarks(name)
  const undotted = folded.includes('.')
    ? folded.replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    : folded
  return undotted.includes("'s") ? undotted.replace(/'s\b/g, '') : undotted
}

/** Lower case without marks in any script; `keyWord` brings the tokens of a question to the same form. */
export function foldMarks(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıðþəʻ‘’ʼ]/gu, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFC')
}
const ascii = /^[\x20-\x7e]*$/
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'e',
  ʻ: "'",
  '‘': "'",
  '’': "'",
  ʼ: "'",
}

/** "of" and "the" stand in half of the spellings of a name and in no two names make the difference. */
export const isDropped = (word: string): boolean => word === 'of' || word === 'the'

/** One word of a name as keys have it. */
export function keyWord(word: string): string {
  const spelled = spelledOut.get(word)
  if (spelled !== undefined) return spelled
  const plain = ascii.test(word) ? word : foldMarks(word)
  return plain.includes("'") ? plain.replaceAll("'", '') : plain
}

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['rep', 'republic'],
  ['repub', 'republic'],
  ['dem', 'democratic'],
  ['st', 'saint'],
  ['sts', 'states'],
  ['fed', 'federated'],
  ['isds', 'islands'],
  ['isl', 'islands'],
  ['isls', 'islands'],
  ['islds', 'islands'],
  ['island', 'islands'],
  ['terr', 'territory'],
  ['ter', 'territory'],
  ['territories', 'territory'],
  ['peoples', 'people'],
  ['gt', 'great'],
])

const changed = new RegExp(`\\b(?:of|the|${[...spelledOut.keys()].join('|')})\\b`)
