import { isDropped, keyWord } from '../../../names/key.ts'
import { perWord } from '../../per-word.ts'
import type { Token, Tokens } from '../../token.ts'

/** What stands between a word and the one before it, as far as names care. */
export type Gap = '' | ',' | '(' | 'break'

export interface Word {
  /** As keys of names have it. */
  readonly key: string
  /** Without an article run into it: "l'Allemagne", "d'Italie". */
  readonly bare: string | undefined
  /** Index of its token. */
  readonly at: number
  readonly gap: Gap
}

/** The question as names see it: words with the gaps between them, and behind them the tokens. */
export interface View {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  /** Letters that English does not have stand in it, so that any word may be of another language. */
  readonly hasMarks: boolean
  /** Where the name of a good begins: "br silicon". */
  readonly goods: ReadonlySet<number>
  /** Where it is over: "gallium DE 2023". */
  readonly goodEnds: ReadonlySet<number>
}

export function view(tokens: Tokens, goods: ReadonlySet<number>, goodEnds: ReadonlySet<number>): View {
  const { list } = tokens
  const words: Word[] = []
  let gap: Gap = ''
  let hasMarks = false
  for (let at = 0; at < list.length; at++) {
    const spelling = spellingOf(list[at]!)
    hasMarks ||= spelling.hasMarks
    if (spelling.isName) {
      words.push({ key: spelling.key, bare: spelling.bare, at, gap })
      gap = ''
    } else gap = wider(gap, gapOf(list[at]!, at > 0 ? list[at - 1] : undefined))
  }
  return { tokens, words, hasMarks, goods, goodEnds }
}

export interface Spelling extends Pick<Word, 'key' | 'bare'> {
  readonly isName: boolean
  readonly hasMarks: boolean
}

/** A word as names have it, and what it says of the message. */
export const spellingOf = perWord(
  (token): Spelling => ({
    key: keyWord(token.text),
    bare: token.text[1] === "'" ? keyWord(token.text.slice(2)) : undefined,
    isName: isName(token),
    hasMarks: token.kind === 'word' && !ascii.test(token.raw),
  }),
)
const ascii = /^[\x20-\x7e]*$/

const isName = (token: Token): boolean =>
  token.kind === 'symbol' ? token.text === '&' : token.text !== "'s" && !isDropped(token.text)

function gapOf(token: Token, before: Token | undefined): Gap {
  switch (token.text) {
    case ',':
    case ':':
      return ','
    case '(':
      return '('
    case '-':
    case '_':
    case ')':
    case '/':
    case '・':
    case '、':
    case 'the':
    case 'of':
      return ''
    case '.':
      return before && before.text.length <= longestAbbreviation ? '' : 'break'
    case "'s":
      return before?.text.startsWith('people') ? '' : 'break'
    default:
      return 'break'
  }
}
/** "Terr.", "Repub.": a full stop behind a longer word ends the sentence. */
const longestAbbreviation = 5

const wider = (a: Gap, b: Gap): Gap => (order.indexOf(a) > order.indexOf(b) ? a : b)
const order: readonly Gap[] = ['', ',', '(', 'break']
