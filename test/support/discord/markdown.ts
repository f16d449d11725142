/**
 * Discord's markdown as far as typed text could become something in it, written from its rules and not from the
 * program under test: what people see of a text, and what it does beside being read.
 */
export interface ReadMarkdown {
  /** With the marks off. */
  readonly text: string
  /** Everything that is not plain text: `bold`, `mention`, `heading` and so on. */
  readonly effects: readonly string[]
}

interface Rule {
  readonly effect: string
  readonly pattern: RegExp
  /** Only where a line begins. */
  readonly line?: true
}

/** In the order in which Discord tries them; each is tried where reading stands. */
const RULES: readonly Rule[] = [
  { effect: 'heading', pattern: /^ *#{1,3}\s+\S/, line: true },
  { effect: 'small print', pattern: /^ *-# +\S/, line: true },
  { effect: 'quotation', pattern: /^ *>(?:>>)? /, line: true },
  { effect: 'list', pattern: /^ *(?:[*-]|\d+\.) +\S/, line: true },
  { effect: 'code block', pattern: /^```[\s\S]*?```/ },
  { effect: 'code', pattern: /^(`+)[\s\S]*?[^`]\1(?!`)/ },
  { effect: 'link', pattern: /^<?https?:\/\/[^\s<]+[^<.,:;"'\]\s]/ },
  { effect: 'other link', pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+/i },
  { effect: 'masked link', pattern: /^\[(?:\\.|[^\]\\])+\]\([^)]+\)/ },
  { effect: 'mention', pattern: /^(?:<@[!&]?\d+>|<#\d+>|@everyone|@here)/ },
  { effect: 'sign', pattern: /^<(?:a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/ },
  { effect: 'named emoji', pattern: /^:[\w+-]+:/ },
  { effect: 'mail or phone', pattern: /^<(?:[^\s<>]+@[^\s<>]+|\+?\d[\d -]+)>/ },
  { effect: 'bold', pattern: /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/ },
  { effect: 'underline', pattern: /^__(?:\\[\s\S]|[^\\])+?__(?!_)/ },
  { effect: 'italic', pattern: /^(?:_(?:\\[\s\S]|[^\\_])+?_(?!\w)|\*(?=\S)(?:\\[\s\S]|[^\\*])+?\*(?!\*))/ },
  { effect: 'struck out', pattern: /^~~(?:\\[\s\S]|[^\\])+?~~/ },
  { effect: 'spoiler', pattern: /^\|\|(?:\\[\s\S]|[^\\])+?\|\|/ },
]

/** Reads text that is meant to hold no markup at all: the first effect is told, and the rest is read on. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const effects: string[] = []
  let text = ''
  let at = 0
  while (at < markdown.length) {
    const rest = markdown.slice(at)
    const begins = at === 0 || markdown[at - 1] === '\n'
    if (begins && at > 0) effects.push('line')
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest)?.[1]
    const rule = escaped ? undefined : RULES.find((one) => (begins || !one.line) && one.pattern.test(rest))
    if (rule) effects.push(rule.effect)
    text += escaped ?? rest[0]
    at += escaped ? escaped.length + 1 : 1
  }
  return { text, effects }
}
