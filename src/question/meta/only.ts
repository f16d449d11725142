import type { Clause } from '../clause.ts'

/** True where everything in the message is scope, of these kinds, or binds words together; `isRead` is read already. */
export function isOnly(
  clause: Clause,
  kinds: readonly string[],
  isRead: (at: number) => boolean = () => false,
): boolean {
  return clause.ideas.every((idea, at) => {
    if (isRead(at) || idea.place || idea.period || idea.good || clause.isFiller(at)) return true
    if (!idea.senses) return !idea.isWord || idea.text === "'s"
    return [...kinds, ...binding].some((kind) => clause.was(at, kind))
  })
}

/** What can stand beside any word that asks about the data. */
export const scopeKinds = ['meta', 'trade', 'noun', 'grain', 'flow', 'back', 'term', 'agent', 'measure']

const binding = ['preposition', 'conjunction', 'ask', 'yesno', 'which', 'filler', 'still']

/** "what is 85051110", "hi there, what is 85051110" */
export const opensWithWhat = (clause: Clause): boolean =>
  whats.has(
    clause.ideas.find(({ isWord, text }, at) => isWord && (whats.has(text) || !clause.isFiller(at)))?.text ??
      '',
  )

const whats = new Set(['what', "what's", 'what is'])
