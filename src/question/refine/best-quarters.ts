import { has, type Idea, ideaOf, senseOf } from '../idea.ts'
import { sensesOf } from '../lexicon.ts'

/** "top three quarters ever", "the three best quarters" has no fraction in it: three of them, and not 75%. */
export function refineBestQuarters(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'three quarters' && has(ideas[i - 1], 'order'))
  const best = ideas[at - 1]
  const both = ideas[at]
  if (!best || !both) return ideas
  const order = senseOf(best, 'order') === 'bottom' ? 'bottom' : 'top'
  const first = { ...best, text: `${best.text} three`, to: both.from + 1 }
  const unit = { ...both, from: both.from + 1, text: 'quarters' }
  return [
    ...ideas.slice(0, at - 1),
    ideaOf(first, { senses: best.senses, top: { order, limit: 3 } }),
    ideaOf(unit, { senses: sensesOf('quarters') }),
    ...ideas.slice(at + 1),
  ]
}
