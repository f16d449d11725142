import { isPlace } from '../../names/places.ts'
import { has, type Idea } from '../idea.ts'
import { nothing, type Search } from './rule.ts'

/**
 * "IT avg jul-sep 2025", "IN oct-25", "AT total": written as a code is, and behind it goes on what would be asked of that
 * place. It was read as a word, and everybody's figure would be told. "WE exports 2025" is nobody's code, and no word.
 */
export const codeAtHead: Search = ({ text, ideas }) => {
  const [first, next] = ideas
  if (!first || first.place) return nothing
  const code = twoCapitals.exec(text.slice(first.span[0], first.span[0] + 3))?.[0]
  if (code === undefined) return nothing
  const isCode =
    text === text.toUpperCase()
      ? opensNothing.has(first.text) && isTold(next)
      : first.text.length === 2 && (isPlace(code) ? isOfPlace(first, next) : has(next, 'flow'))
  return isCode ? [code] : nothing
}

const twoCapitals = /^[A-Z]{2}(?=\s)/

/** In a message that is all in capitals: "AT EXPORTS 2025", "IN YTD", which no sentence begins with. */
const opensNothing: ReadonlySet<string> = new Set(['at', 'be', 'as', 'am', 'in', 'by', 'to'])

const isTold = (next: Idea | undefined): boolean =>
  asking.some((kind) => has(next, kind)) || (next?.period?.kind === 'to_date' && shortToDate.test(next.text))

const asking = ['flow', 'change', 'kind'] as const
const shortToDate = /^[yq]td/

const isOfPlace = (first: Idea, next: Idea | undefined): boolean =>
  isAskedOfPlace(next) || (next?.place !== undefined && !has(first, 'yesno'))

const isAskedOfPlace = (idea: Idea | undefined): boolean =>
  idea !== undefined &&
  (idea.period !== undefined || idea.good !== undefined || asked.some((kind) => has(idea, kind)))

const asked = ['quantity', 'trade', 'flow', 'measure', 'change', 'kind'] as const
