import { type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

const joining = /^(?:and|&|\/|vs|versus|v|-|or)$/

/** "before and after April 2025", "pre/post": what came after it, held against what came before it. */
export function refineAround(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => /^(?:before|pre)$/.test(text) && isAfter(ideas, i + 2))
  if (at < 0 || !joining.test(ideas[at + 1]!.text)) return ideas
  const around = merge(ideas, at, at + 3, {
    period: ideas[at + 2]!.period!,
    senses: [newSense('norm', 'around')],
  })
  return [...ideas.slice(0, at), around, ...ideas.slice(at + 3)]
}

/** "before April 2025 and after", "before the truce vs after it" */
export function refineAfterBefore(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => /^(?:after|afterwards|thereafter)$/.test(text))
  const before = ideas[at - 2]?.period
  if (before?.kind !== 'until' || !before.exclusive || !joining.test(ideas[at - 1]!.text)) return ideas
  const to = /^(?:it|that|this)$/.test(ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
  const around = merge(ideas, at - 2, to, {
    period: { kind: 'since', start: before.end, exclusive: true },
    senses: [newSense('norm', 'around')],
  })
  return [...ideas.slice(0, at - 2), around, ...ideas.slice(to)]
}

function isAfter(ideas: readonly Idea[], at: number): boolean {
  const period = ideas[at]?.period
  return period?.kind === 'since' && period.exclusive === true
}
