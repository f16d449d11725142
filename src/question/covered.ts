import type { AnyEdge, Edges } from './edges.ts'
import type { Idea } from './idea.ts'
import { perWord } from './per-word.ts'
import type { Sense } from './sense.ts'
import { groupsOf } from './texts.ts'
import type { Token, Tokens } from './token.ts'

export function ideasOf(
  { list }: Tokens,
  chosen: readonly (AnyEdge | undefined)[],
  words: Edges['words'],
): Idea[] {
  const ideas: Idea[] = []
  for (let at = 0; at < list.length; ) {
    const edge = chosen[at]
    const to = edge ? edge.to : at + 1
    ideas.push(ideaFrom(edge ?? unread, wordsOf(list, at, to), words))
    at = to
  }
  return ideas
}

function wordsOf(list: readonly Token[], from: number, to: number): Words {
  let { text, isWord } = list[from]!
  const texts = to === from + 1 ? textsOfWord(list[from]!) : undefined
  for (let at = from + 1; at < to; at++) {
    text += list[at]!.spaced ? ` ${list[at]!.text}` : list[at]!.text
    isWord ||= list[at]!.isWord
  }
  const span = [list[from]!.start, list[to - 1]!.end] as const
  return { from, to, text, texts: texts ?? groupsOf(text), span, isWord }
}

/** Most ideas are of one word. */
const textsOfWord = perWord((token) => groupsOf(token.text))

type Words = Pick<Idea, 'from' | 'to' | 'text' | 'texts' | 'span' | 'isWord'>

/** Written out field by field: the reading of a question begins with the making of all its ideas. */
function ideaFrom(edge: AnyEdge | Unread, row: Words, words: Edges['words']): Idea {
  const { kind, value, repaired } = edge
  const terms = kind === 'period' ? termsOf(row, words) : undefined
  return {
    from: row.from,
    to: row.to,
    text: row.text,
    texts: row.texts,
    span: row.span,
    isWord: row.isWord,
    place: kind === 'place' ? value : undefined,
    period: kind === 'period' ? value : undefined,
    good: kind === 'good' ? value : undefined,
    number: kind === 'number' ? value : undefined,
    senses: kind === 'word' ? value : terms,
    repaired,
    amount: undefined,
    threshold: undefined,
    top: undefined,
    fate: 'unread',
  }
}

/** "YTD" is a period and a term that can be asked about: the term stays with it. */
function termsOf({ from, to }: Words, words: Edges['words']): readonly Sense[] | undefined {
  for (const word of words) {
    if (word.from !== from || word.to !== to) continue
    const terms = word.value.filter(({ kind }) => kind === 'term')
    if (terms.length > 0) return terms
  }
  return undefined
}

interface Unread {
  readonly kind: undefined
  readonly value: undefined
  readonly repaired: undefined
}

const unread: Unread = { kind: undefined, value: undefined, repaired: undefined }
