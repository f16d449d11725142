import { isPlace } from '../../names/places.ts'
import { has, type Idea } from '../idea.ts'
import { nothing, type Search } from './rule.ts'

/**
 * "IT avg jul-sep 2025", "IN oct-25", "AT total": written as a code is, and behind it goes on what would be asked of that
 * place. It was read as a word, and everybody's figure would be told.
 */
export const codeAtHead: Search = ({ text, ideas }) => {
  const [first, next] = ideas
  if (!first || first.place) return nothing
  const code = twoCapitals.exec(text.slice(first.span[0], first.span[0] + 3))?.[0]
  if (code === undefined || !isPlace(code)) return nothing
  const isCode =
    text === text.toUpperCase()
      ? opensNothing.has(first.text) && has(next, 'flow')
      : first.text.length === 2 &&
        (isAskedOfPlace(next) || (next?.place !== undefined && !has(first, 'yesno')))
  return isCode ? [code] : nothing
}

const twoCapitals = /^[A-Z]{2}(?=\s)/

/** In a message that is all in capitals: "AT EXPORTS 2025", which no sentence begins with. */
const opensNothing: ReadonlySet<string> = new Set(['at', 'be', 'as', 'am', 'in', 'by', 'to'])

const isAskedOfPlace = (idea: Idea | undefined): boolean =>
  idea !== undefined &&
  (idea.period !== undefined || idea.good !== undefined || asked.some((kind) => has(idea, kind)))

const asked = ['quantity', 'trade', 'flow', 'measure', 'change', 'kind'] as const
