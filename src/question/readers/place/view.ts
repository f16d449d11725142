import { isDropped, keyWord } from '../../../names/key.ts'
import type { Token, Tokens } from '../../token.ts'

/** What stands between a word and the one before it, as far as names care. */
export type Gap = '' | ',' | '(' | 'break'

export interface Word {
  /** As keys of names have it. */
  readonly key: string
  /** Without an article run into it: "l'Allemagne", "d'Italie". */
  readonly bare?: string
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
}

export function view(tokens: Tokens): View {
  const words: Word[] = []
  let gap: Gap = ''
  for (const [at, token] of tokens.list.entries()) {
    if (isName(token)) {
      words.push(wordOf(token, at, gap))
      gap = ''
    } else gap = wider(gap, gapOf(token, tokens.list[at - 1]))
  }
  return {
    tokens,
    words,
    hasMarks: tokens.list.some((token) => token.kind === 'word' && !ascii.test(token.raw)),
  }
}
const ascii = /^[\x20-\x7e]*$/

const wordOf = (token: Token, at: number, gap: Gap): Word => ({
  key: keyWord(token.text),
  at,
  gap,
  ...(token.text[1] === "'" && { bare: keyWord(token.text.slice(2)) }),
})

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
