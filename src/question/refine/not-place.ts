import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "(not South Africa)", ", not from China": set apart and behind all else, so that it is left out of what was named. */
export function refineNotPlaces(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => leavesOut(ideas, i))
  return at < 0 ? ideas : ideas.map((idea, i) => (i === at ? ideaOf(idea, { senses: exclude }) : idea))
}

const exclude = [newSense('exclude', 'exclude')]

function leavesOut(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at]!.text !== 'not' || !/^[(,-]$/.test(ideas[at - 1]?.text ?? '')) return false
  const end = ideas.findIndex((idea, i) => i > at && !belongs(idea))
  const names = ideas.slice(at + 1, end < 0 ? ideas.length : end).some(({ place }) => place)
  return names && ideas.slice(0, at).some(({ place }) => place) && isEnd(ideas, end)
}

const belongs = (idea: Idea): boolean =>
  idea.place !== undefined ||
  has(idea, 'conjunction', 'and') ||
  has(idea, 'or') ||
  /^(?:the|from|to)$/.test(idea.text)

const isEnd = (ideas: readonly Idea[], at: number): boolean =>
  at < 0 || ideas[at]!.text === ')' || ideas.slice(at).every(({ isWord }) => !isWord)
