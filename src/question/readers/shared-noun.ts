import { has, type Idea, ideaOf, isContent } from '../idea.ts'
import { tokenize } from '../tokens.ts'
import type { GoodReader } from './commodity.ts'

/** "natural vs synthetic graphite", "the ratio of artificial to natural graphite": the word before a joint shares the noun of the good behind it. */
export function withSharedNouns(ideas: readonly Idea[], readGoods: GoodReader): readonly Idea[] {
  if (!hasShared(ideas)) return ideas
  return ideas.map((idea, at) => {
    const other = isUnread(idea) ? goodBehind(ideas, at) : undefined
    const noun = other?.text.split(' ').at(-1)
    const good = noun === undefined ? undefined : wholeGood(`${idea.text} ${noun}`, readGoods)
    return good ? ideaOf(idea, { good }) : idea
  })
}

function hasShared(ideas: readonly Idea[]): boolean {
  for (let at = 0; at < ideas.length; at++)
    if (!ideas[at]!.senses && isUnread(ideas[at]!) && goodBehind(ideas, at)) return true
  return false
}

const isUnread = (idea: Idea): boolean => !idea.senses && !isContent(idea) && /^[a-z]{4,}$/.test(idea.text)

function goodBehind(ideas: readonly Idea[], at: number): Idea | undefined {
  const next = ideas[at + 1]
  const joins =
    joints.some((kind) => has(next, kind)) ||
    next?.text === '/' ||
    (next?.text === 'to' && ideas.some((idea) => has(idea, 'ratio')))
  const other = joins ? ideas[at + 2] : undefined
  return other?.good?.kind === 'held' ? other : undefined
}
const joints = ['conjunction', 'versus', 'or', 'than', 'more']

function wholeGood(text: string, readGoods: GoodReader): Idea['good'] {
  const tokens = tokenize(text)
  const whole = readGoods(tokens).filter(({ from, to }) => from === 0 && to === tokens.list.length)
  return whole.map(({ value }) => value).find((good) => good.kind === 'held' && good.codes.length === 1)
}
