import { type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "in all years from 2019 to 2023": each of those named, and not all that are held. */
export const refineAllUnits = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.filter(({ period }) => period).length < 2 ? ideas : ideas.map((idea) => everyUnit(idea) ?? idea)

function everyUnit(idea: Idea): Idea | undefined {
  const unit = idea.period?.kind === 'all' ? units.get(idea.text) : undefined
  return unit === undefined ? undefined : ideaOf(idea, { senses: [every, newSense('grain', unit)] })
}

const every = newSense('quantifier', 'every')
const units: ReadonlyMap<string, string> = new Map([
  ['all months', 'month'],
  ['all the months', 'month'],
  ['all quarters', 'quarter'],
  ['all the quarters', 'quarter'],
  ['all years', 'year'],
  ['all the years', 'year'],
])
