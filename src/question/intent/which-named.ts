import type { Clause } from '../clause.ts'
import { has, type Idea } from '../idea.ts'
import { isArticle } from './nouns.ts'

/** "which of Germany and Poland", "which of the US and the EU": one of those named, and no time of theirs. */
export const asksWhichNamed = (clause: Clause): boolean => {
  const { place, good } = whichOf(clause) ?? {}
  return place !== undefined || good !== undefined
}

/** The first of those among which "which of 2021, 2022 and 2023" chooses. */
export function whichOf({ ideas }: Clause): Idea | undefined {
  const of = ideas.findIndex(({ text }, at) => text === 'of' && ideas[at - 1]?.text === 'which')
  const at = isArticle(ideas[of + 1]) ? of + 2 : of + 1
  return of < 0 || ownsGoods(ideas, at) ? undefined : ideas[at]
}

/** "which of the UK's goods": they are chosen among, and not the UK. */
const ownsGoods = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[ideas[at + 1]?.text === "'s" ? at + 2 : at + 1], 'noun', 'commodity')
