import { has, type Idea, ideaOf, withMeaning } from '../idea.ts'
import { sensesOf } from '../lexicon.ts'

/** "how far above 5,000 t": the number is passed, where "how far above the average" is one phrase. */
export function refineHowFarPast(ideas: readonly Idea[]): readonly Idea[] {
  return withSide(withHowFarApart(ideas))
}

function withHowFarApart(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => phrases.test(text) && isNumber(ideas[i + 1]))
  const idea = ideas[at]
  if (!idea) return ideas
  const side = idea.text.split(' ').at(-1)!
  const far = idea.text.slice(0, -side.length - 1)
  const middle = idea.span[1] - side.length
  const first = withMeaning(idea, { to: idea.to - 1, text: far, span: [idea.span[0], middle - 1] })
  const second = withMeaning(idea, { from: idea.to - 1, text: side, span: [middle, idea.span[1]] })
  const apart = [
    ideaOf(first, { senses: sensesOf(...far.split(' ')) }),
    ideaOf(second, { senses: sensesOf(side) }),
  ]
  return [...ideas.slice(0, at), ...apart, ...ideas.slice(at + 1)]
}

/** "how far off 6,000 t", "how far are exports from 6,000 t", "how close to 6,000 t": on which side, the answer tells. */
function withSide(ideas: readonly Idea[]): readonly Idea[] {
  const far = ideas.findIndex(({ text }) => open.test(text))
  const at =
    far < 0 ? -1 : ideas.findIndex((idea, i) => i > far && away.test(idea.text) && isNumber(ideas[i + 1]))
  if (at < 0) return ideas
  const side = ideaOf(ideas[at]!, { senses: sensesOf('below') })
  const asked = ideaOf({ ...ideas[far]!, text: 'how far' }, { senses: sensesOf('how', 'far') })
  return [...ideas.slice(0, far), asked, ...ideas.slice(far + 1, at), side, ...ideas.slice(at + 1)]
}

const open = /^how (?:far|close|near)$/
const away = /^(?:off|from|to|away from)$/

const phrases = /^how (?:far (?:above|below|over|under)|close to)$/

const isNumber = (idea: Idea | undefined): boolean =>
  idea?.number !== undefined || idea?.amount !== undefined || has(idea, 'unit', 'USD')
