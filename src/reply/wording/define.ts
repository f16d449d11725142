import { bold, capitalised, listed } from '../rich.ts'
import { headline, type Wording } from '../telling.ts'
import { TERMS, termOf } from './glossary.ts'

/** A word of the trade in a sentence or two. */
export const defineWording: Wording = ({ query }) => {
  const words = query.topic ?? []
  const terms = termsOf(words)
  if (terms.length === 0) return [headline(unknownText(words))]
  return terms.map((term) => headline(bold(capitalised(term.name)), ': ', term.text))
}

/** "CIF vs FOB" asks for two. */
function termsOf(words: readonly string[]) {
  const whole = termOf([words.join(' ')])
  if (whole) return [whole]
  const each = words.map((word) => termOf([word])).filter((term) => term !== undefined)
  return [...new Set(each)].slice(0, 2)
}

export const isDefined = (words: readonly string[]): boolean => termsOf(words).length > 0

function unknownText(words: readonly string[]): string {
  const some = TERMS.slice(0, 6).map((term) => term.name)
  return `I have no explanation of “${words.join(' ')}”. I can explain words of trade such as ${listed(some)}.`
}
