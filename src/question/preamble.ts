import type { Clause } from './clause.ts'

/** "I'm writing a note for the minister, can you give me …": words before a request that name nothing of the trade. */
export function markPreamble(clause: Clause): void {
  const request = requestIn(clause)
  if (request <= 0 || !isAboutAsker(clause, request)) return
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

/**
 * Who asks speaks of himself, of his note, or calls somebody. "Wakanda: exports in July", "as for Acme, what were
 * exports" and "in the car industry, what were exports" name what is asked about.
 */
function isAboutAsker(clause: Clause, request: number): boolean {
  const words = clause.text.slice(0, clause.ideas[request]!.span[0])
  if (asker.test(words)) return true
  if (clause.ideas[request]!.text === ':') return notes.test(words) && !topical.test(words)
  return calling.test(words) && !scoping.test(words)
}

/** "hi Bob", "Bob, ": called, or set apart by a sign. */
const calling = /^\W*(?:hi|hello|hey|dear|yo|morning|good)\b|[,.!?–—-]\s*$/i
const asker = /(?:^|\s)(?:i|i['’]?m|we|we['’]?re)\s/i
const notes =
  /\b(?:something else|task|topic|next|q|question|query|request|note|memo|report|briefing|brief|draft|slide|deck|article|story|boss|editor)\b/i
const topical = /\b(?:about|on|of|regarding)\b/i
const scoping = /\b(?:in|for|to|from|of|at|about|on|regarding|by|with|within|across)\b/i

const requests =
  /^(?:need to know|want to know|i want to know|i need|i need to know|we need|would like to know|i'd like to know|looking for)$|^(?:can|could|would|will) (?:you|u|i|we)|^(?:please )?(?:tell|give|show|get|find) (?:me|us)|^what (?:is|was|are|were|did)|^how (?:did|are|have)/
