import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "did it change ytd on a year earlier", "ytd growth y/y": where other words say against what, "ytd" is the stretch
 * that is looked at, and the change a word of its own.
 */
export function refineChangesToDate(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(isChangeToDate)
  if (at < 0 || !ideas.some((idea, i) => i !== at && saysAgainstWhat(idea))) return ideas
  return [...ideas.slice(0, at), ...parted(ideas[at]!), ...ideas.slice(at + 1)]
}

const isChangeToDate = (idea: Idea): boolean =>
  has(idea, 'kind', 'year_to_date') && toDateWords.test(idea.text) && changeWords.test(idea.text)

const toDateWords = /\b(?:ytd|year to date)\b/
const changeWords = /\b(?:change|growth|chg)\b/

const saysAgainstWhat = (idea: Idea): boolean =>
  (idea.period?.kind === 'before' && idea.period.unit === 'year' && idea.period.count === 1) ||
  has(idea, 'kind', 'year_on_year')

/** The stretch and the change, in the order in which they were said. */
function parted({ from, to, text, span }: Idea): readonly Idea[] {
  const word = changeWords.exec(text)!
  const isFirst = word.index === 0
  const token = isFirst ? from + 1 : to - 1
  const letter = isFirst ? span[0] + word[0].length : span[1] - word[0].length
  const words = [
    { from, to: token, span: [span[0], letter] as const },
    { from: token, to, span: [letter, span[1]] as const },
  ]
  const rest = text.replace(word[0], '').trim()
  const change = { text: word[0], isWord: true, ...words[isFirst ? 0 : 1]! }
  const stretch = { text: rest, isWord: true, ...words[isFirst ? 1 : 0]! }
  const both = [
    ideaOf(change, { senses: [newSense('change', 'any')] }),
    ideaOf(stretch, { period: { kind: 'to_date', unit: 'year' } }),
  ]
  return isFirst ? both : both.reverse()
}
