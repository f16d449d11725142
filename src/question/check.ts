import type { Issue } from '../query/issue.ts'
import type { Clause } from './clause.ts'
import { type Idea, isContent } from './idea.ts'
import { markPreamble } from './preamble.ts'
import { premiseAt } from './premise.ts'
import { unreadIssue } from './unread-issue.ts'

export interface Checked {
  readonly issue?: Issue
  /** Words that were not used and change nothing; the answer names them. */
  readonly unused: readonly string[]
}

/**
 * The coverage rule: every token is consumed, a function word, or unread; and unread content never passes silently.
 * Content that could change the figure blocks it; the rest is named in the answer.
 */
export function check(clause: Clause): Checked {
  markPreamble(clause)
  const unread: number[] = []
  const premise = premiseAt(clause)
  const told = premise !== undefined && clause.ideas[premise]!.fate === 'aside' ? [premise] : []
  for (let at = 0; at < clause.ideas.length; at++) {
    const idea = clause.ideas[at]!
    if (idea.fate !== 'unread') continue
    if (isFunction(idea)) idea.fate = 'function'
    else unread.push(at)
  }
  if (unread.length + told.length === 0) return allRead
  const blocking = unread.filter((at) => blocks(clause, at))
  if (blocking.length > 0) return { issue: unreadIssue(clause, blocking), unused: [] }
  return { unused: [...told, ...unread].map((at) => clause.ideas[at]!.text) }
}

const allRead: Checked = { unused: [] }

function isFunction(idea: Idea): boolean {
  if (isContent(idea)) return false
  if (!idea.senses) return !idea.isWord
  return idea.senses.some((sense) => harmless.has(sense.kind))
}

/** Kinds of word that bind others together or soften them: nothing is lost when nobody consumed them. */
const harmless = new Set([
  'filler',
  'preposition',
  'conjunction',
  'ask',
  'yesno',
  'still',
  'trade',
  'which',
  'back',
  'ever',
  'inverted',
  'each',
  'both',
  'talk',
  'grain',
  'combined',
  'or',
  'number',
  'series',
  'only',
  'noun',
  'event',
  'rank',
  'term',
  'scale',
  'percent',
  'count',
])

/** What was understood and found no place, numbers, names, and whatever stands where a good or place would stand. */
function blocks(clause: Clause, at: number): boolean {
  const idea = clause.ideas[at]!
  if (idea.senses || isContent(idea)) return true
  if (/\d/.test(idea.text) || !/^[a-z'-]+$/.test(idea.text)) return true
  // "sharply" only colours; "daily" asks for another figure
  if (/ly$/.test(idea.text) && idea.text.length > 4)
    return /^(?:dai|week|month|quarter|year|hour)ly$/.test(idea.text)
  return true
}
