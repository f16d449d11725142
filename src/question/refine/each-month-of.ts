import { has, type Idea, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** "did each UK platinum export month exceed $200m": each month, with what is told of it in between. */
export function refineEachMonthOf(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => eachOf.has(text))
  let to = at + 1
  while (isOfScope(ideas[to])) to++
  const unit = units[ideas[to]?.text ?? '']
  if (at < 0 || to === at + 1 || unit === undefined) return ideas
  const { text } = ideas[at]!
  const month = withMeaning(ideas[to]!, {
    text: `${text} ${text.startsWith('all') ? `${unit}s` : unit}`,
    senses: [newSense('grain', unit), newSense('quantifier', text.startsWith('any') ? 'some' : 'every')],
  })
  const word = withMeaning(ideas[at]!, { text: 'the', senses: passed })
  return ideas.map((idea, i) => (i === at ? word : i === to ? month : idea))
}

const passed = [newSense('filler', 'filler')]

export const eachOf = textsOf(
  'each',
  'every',
  'any',
  'all',
  'each of the',
  'every single',
  'all the',
  'all of the',
)

const isOfScope = (idea: Idea | undefined): boolean =>
  idea !== undefined &&
  (idea.place !== undefined || idea.good !== undefined || has(idea, 'flow') || idea.text === "'s")

const units: Readonly<Record<string, string>> = {
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
}
