import { bold, capitalised, listed, type Piece } from '../rich.ts'
import { headline, type Wording } from '../telling.ts'
import { someTerms, termOf } from './glossary.ts'
import { noteOf } from './notes.ts'

/** A word of the trade in a sentence or two, or how the data and the program work. */
export const defineWording: Wording = (telling) => {
  const words = telling.query.topic ?? []
  const note = noteOf(words)
  if (note) return [headline(typeof note.text === 'string' ? note.text : note.text(telling))]
  const terms = termsOf(words)
  if (terms.length === 0) return [headline(unknownText(words))]
  return terms.map(({ name, text }) => headline(...withBold(capitalised(name), text)))
}

/** "A **base effect** is …": what is explained stands out once; a text that calls it otherwise has it in front. */
function withBold(name: string, text: string): readonly Piece[] {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  const end = at + name.length
  return at < 0 ? [bold(name), ': ', text] : [text.slice(0, at), bold(text.slice(at, end)), text.slice(end)]
}

/** "CIF vs FOB" asks for two. */
function termsOf(words: readonly string[]) {
  const whole = words.length > 1 ? undefined : termOf([words.join(' ')])
  if (whole) return [whole]
  const each = words.map((word) => termOf([word])).filter((term) => term !== undefined)
  return [...new Set(each)].slice(0, 2)
}

export const isDefined = (words: readonly string[]): boolean =>
  noteOf(words) !== undefined || termsOf(words).length > 0

function unknownText(words: readonly string[]): string {
  return `I have no explanation of “${words.join(' ')}”. I can explain words of trade such as ${listed(someTerms())}.`
}
