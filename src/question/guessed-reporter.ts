import type { Issue } from '../query/issue.ts'
import type { Clause } from './clause.ts'
import { has, type Idea, isContent } from './idea.ts'

/**
 * "did the rise come largely from the US", "which of Japan and China grew fastest in UK imports": nobody's own figures are
 * asked for, so that there being none is not why there is no answer. The word that could not be read is.
 */
export function guessedReporter(clause: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'reporter') return undefined
  const at = clause.ideas.findIndex(({ place }) => place?.kind === 'place' && place.code === found.words)
  if (at < 0 || ownsFlow(clause, at)) return undefined
  const words = unreadIn(clause) ?? unfit(clause, at)
  return words && { kind: 'not_understood', words }
}

/** "US exports", "the US's magnet exports", "US peak exports" */
const ownsFlow = (clause: Clause, at: number): boolean =>
  [1, 2, 3].some((step) => clause.was(at + step, 'flow') && !clause.was(at + step, 'verb'))

function unreadIn({ ideas }: Clause): readonly string[] | undefined {
  const unread = ideas.filter((idea) => idea.fate === 'unread' && isUnknown(idea))
  return unread.length > 0 ? unread.map(({ text }) => text) : undefined
}

const isUnknown = (idea: Idea): boolean => idea.isWord && !idea.senses && !isContent(idea)

/** A second question, a part of what another took, a peak of its own, one of several. */
function unfit(clause: Clause, at: number): readonly string[] | undefined {
  const { ideas } = clause
  const word =
    ideas.find((idea, i) => has(idea, 'conjunction', 'and') && clause.was(i + 1, 'yesno')) ??
    ideas.find(({ threshold }, i) => threshold?.unit === 'percent' && isOfPlace(ideas, i + 1)) ??
    (clause.was(at + 1, 'extreme') ? ideas[at + 1] : undefined) ??
    ideas.find(({ text }, i) => text === 'which of' || (text === 'which' && ideas[i + 1]?.text === 'of'))
  return word && [word.text]
}

/** "of Germany" */
const isOfPlace = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]?.text === 'of' && ideas[at + 1]?.place !== undefined
