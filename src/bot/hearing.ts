/** How a plain message is told to be a command. */
export interface Hearing {
  test(text: string): boolean
  /** What the command's first option is given: all but the words that only called it. */
  rest(text: string): string
}

/** What may stand before a wish, as an expression. */
export const polite = '(?:please\\s+|(?:can|could|would|will)\\s+you\\s+(?:please\\s+)?)?'

const opening = new RegExp(`^\\s*${polite}([a-z]+)`, 'i')

/**
 * An expression for messages that begin with one of the words, politeness aside. It is made for the first of them: most
 * questions begin otherwise, and making it takes longer than answering one.
 */
export function hearing(words: string, expression: string): Hearing {
  const first = new Set(words.split(' '))
  let made: RegExp | undefined
  const expressionFor = (text: string): RegExp | undefined => {
    if (!first.has(opening.exec(text)?.[1]?.toLowerCase() ?? '')) return undefined
    made ??= new RegExp(expression, 'i')
    return made
  }
  return {
    test: (text) => expressionFor(text)?.test(text) ?? false,
    rest: (text) => text.replace(expressionFor(text) ?? '', ''),
  }
}
