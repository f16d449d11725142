import { has, type Idea, merge, senseOf, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsNamed } from '../rule-words.ts'
import { textsOf } from '../texts.ts'

export const larger = textsOf('bigger', 'larger', 'smaller', 'greater')
const become = textsNamed('become')

/**
 * "has the EU become a bigger buyer", "is Italy a bigger supplier of cobalt than a year ago": that it bought or sold more
 * than before. "A bigger buyer than Japan" is held against another, and "of palladium than of platinum" the one good
 * against the other.
 */
export function refineBiggerBuyers(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => larger.has(text) && has(ideas[i + 1], 'agent'))
  const owner = at < 0 ? -1 : ownerOf(ideas, at)
  if (owner < 0 || !ideas.slice(0, owner).some(isQuestion) || isOfTwo(ideas, at)) return ideas
  const verb = merge(ideas, owner + 1, at + 1, deedOf(ideas[at + 1]!))
  const isOfGood = /^(?:of|for)$/.test(ideas[at + 2]?.text ?? '') && ideas[at + 3]?.good !== undefined
  const end = isOfGood ? at + 3 : at + 2
  const more = withMeaning(merge(ideas, at + 1, end, {}), ideas[at]!.text === 'smaller' ? less : moreThan)
  return [...ideas.slice(0, owner + 1), verb, more, ...ideas.slice(end)]
}

/** Who is said to be it: "the EU become a", "Italy a", "Germany still a". */
function ownerOf(ideas: readonly Idea[], at: number): number {
  let owner = at - 1
  while (owner >= 0 && isBetween(ideas[owner]!)) owner--
  const kind = ideas[owner]?.place?.kind
  return kind === 'place' || kind === 'group' ? owner : -1
}

const isBetween = (idea: Idea): boolean =>
  become.has(idea.text) || has(idea, 'still') || /^(?:a|an|now|been)$/.test(idea.text)

const isQuestion = (idea: Idea): boolean => has(idea, 'yesno')

/** It is held against somebody else, and not against what it was before. */
function isOfTwo(ideas: readonly Idea[], at: number): boolean {
  const than = ideas.findIndex((idea) => has(idea, 'than'))
  const before = has(ideas[than + 1], 'preposition') ? than + 2 : than + 1
  const isOfTime = than < 0 ? ideas.some(({ text }) => become.has(text)) : ideas[before]?.period !== undefined
  return !isOfTime || ideas.some((idea, i) => i !== at && isOther(idea))
}

const isOther = (idea: Idea): boolean =>
  has(idea, 'conjunction', 'and') || others.some((kind) => has(idea, kind))
const others = ['or', 'versus', 'ask', 'which'] as const

function deedOf(agent: Idea): Partial<Idea> {
  const isBuyer = senseOf(agent, 'agent') === 'export'
  return isBuyer
    ? { text: 'bought', senses: [newSense('flow', 'import'), newSense('verb', 'import')] }
    : {
        text: 'sold',
        senses: [newSense('flow', 'export'), newSense('gives', 'gives'), newSense('verb', 'export')],
      }
}

const moreThan = { text: 'more', senses: [newSense('more', 'above'), newSense('relation', 'above')] }
const less = { text: 'less', senses: [newSense('more', 'below'), newSense('relation', 'below')] }
