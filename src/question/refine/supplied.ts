import { has, type Idea, withSenses } from '../idea.ts'
import { item } from '../item.ts'
import { newSense } from '../lexicon.ts'

/**
 * "the UK was supplied with German platinum", "UK supplied by Germany with platinum", "Brazil was sold magnesium by
 * China": who is supplied takes it. "What has the UK supplied Germany with" is what it gives.
 */
export function refineSupplied(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isSupplied(ideas, i))
  if (at < 0) return ideas
  const by = ideas.findIndex((idea, i) => i > at && isBy(idea))
  return ideas.map((idea, i) => {
    if (i === at) return withSenses(idea, [newSense('taking', 'import'), newSense('verb', 'import')])
    if (i === by) return withSenses(idea, [newSense('preposition', 'from')])
    return i > at && idea.text === 'with' ? withSenses(idea, [newSense('filler', 'filler')]) : idea
  })
}

function isSupplied(ideas: readonly Idea[], at: number): boolean {
  const { text } = ideas[at]!
  const isBe = be.test(item(ideas, at - 1)?.text ?? '')
  if (/^(?:sold|sent)$/.test(text)) return isBe && isTaker(ideas, at - 2) && ideas.slice(at).some(isBy)
  if (!/^(?:supplied|provided)$/.test(text)) return false
  const taker = isBe ? at - 2 : at - 1
  if (!ideas[taker]?.place || ideas.slice(0, taker).some(({ text }) => have.test(text))) return false
  return ideas[at + 1]?.text === 'with' || giverAt(ideas, at) > 0
}

/** "Brazil was sold magnesium by China"; "silicon from Brazil was sold" says who sold it. */
const isTaker = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]?.place !== undefined && !has(item(ideas, at - 1), 'preposition')

const isBy = ({ text }: Idea): boolean => text === 'by'

const be = /^(?:is|are|was|were|be|been|being)$/
const have = /^(?:has|have|had|did|does|do)$/

/** "supplied by Germany with" */
const giverAt = (ideas: readonly Idea[], at: number): number =>
  ideas[at + 1]?.text === 'by' &&
  ideas[at + 2]?.place &&
  ideas.slice(at + 3).some(({ text }) => text === 'with')
    ? at + 2
    : -1
