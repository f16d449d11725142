import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/** "the fall in % of exports to the US": by how many percent they fell, where "the fall in % of the total" is a share's. */
export function refineMovesInPercent(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => percentOf.has(text) && isOfMove(ideas, i))
  return at < 0 ? ideas : ideas.with(at, withSenses(ideas[at]!, [newSense('percent', 'percent')]))
}

export const percentOf = textsLike(/^(?:%|percent|per cent|pct) of$/)

const isOfMove = (ideas: readonly Idea[], at: number): boolean =>
  isMove(ideas, at) && !ideas.slice(at + 1, at + 3).some(({ text }) => whole.test(text))

/** "drop in", and "the drop in" which is one word of the lexicon */
function isMove(ideas: readonly Idea[], at: number): boolean {
  const move =
    ideas[at - 1]?.text === 'in'
      ? ideas[at - 2]
      : / in$/.test(ideas[at - 1]?.text ?? '')
        ? ideas[at - 1]
        : undefined
  return has(move, 'direction') || has(move, 'change')
}

const whole = /^(?:total|all|overall|world|everything)$/
