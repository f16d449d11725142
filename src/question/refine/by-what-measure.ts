import { has, type Idea, merge, withMeaning } from '../idea.ts'
import { sensesOf } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

export const byWhat = textsLike(/^what\b/)

/** "by what tonnage", "by what quantity": "by how much" in that measure, where "what" would ask which one. */
export function refineByWhatMeasure(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'by' && measureAt(ideas, i + 1) > 0)
  if (at < 0) return ideas
  const measure = measureAt(ideas, at + 1)
  const asked = merge(ideas, at, Math.max(measure, at + 1), { senses: sensesOf('by', 'how', 'much') })
  return [...ideas.slice(0, at), withMeaning(asked, { text: 'by how much' }), ...ideas.slice(measure)]
}

/** Where the measure stands that is asked for with "what": behind it, or in one phrase with it. */
function measureAt(ideas: readonly Idea[], at: number): number {
  const measure = ideas[at]?.text === 'what' ? at + 1 : ideas[at]?.text.startsWith('what ') ? at : -1
  return has(ideas[measure], 'measure') ? measure : -1
}
