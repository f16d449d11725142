import type { Clause } from './clause.ts'

/** "I'm writing a note for the minister, can you give me …": words before a request that name nothing of the trade. */
export function markPreamble(clause: Clause): void {
  const request = requestIn(clause)
  for (let at = 0; at < request; at++) {
    const idea = clause.ideas[at]!
    if (!idea.senses && !/\d/.test(idea.text)) idea.fate = 'function'
  }
}

/** Where the request begins, if nothing was consumed before it; else -1. */
function requestIn(clause: Clause): number {
  for (let at = 0; at < clause.ideas.length; at++) {
    const { text, fate } = clause.ideas[at]!
    if (text === ':' || (clause.was(at, 'filler') && requests.test(text))) return at
    if (fate === 'consumed') return -1
  }
  return -1
}

const requests =
  /^(?:need to know|want to know|i want to know|i need|i need to know|we need|would like to know|i'd like to know|looking for)$|^(?:can|could|would|will) (?:you|u|i|we)|^(?:please )?(?:tell|give|show|get|find) (?:me|us)|^what (?:is|was|are|were|did)|^how (?:did|are|have)/
