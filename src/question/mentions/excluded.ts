import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/** Articles and adjectives of rank do not part a preposition from its place: "to the US", "from each of the G7". */
export function previousWord(clause: Clause, at: number): number {
  let i = at - 1
  while (i >= 0 && passed.has(clause.ideas[i]!.text)) i--
  if (i < 0 || !clause.hasAny(excluding)) return i
  if (clause.ideas[i]?.text === '-' && (clause.was(i - 1, 'exclude') || isExtra(clause, i - 1))) i--
  if (clause.was(i, 'preposition') && clause.was(i - 1, 'exclude') && !clause.was(i - 1, 'more')) i--
  return i
}

const passed = new Set(['the', 'a', 'an', 'all', 'each of', 'each', 'both', 'all of'])
const excluding = kindsOf('exclude', textsOf('but', 'non', 'extra'))

export function excludes(clause: Clause, at: number): boolean {
  if (!clause.hasAny(excluding)) return false
  if (at > 0 && clause.ideas[at]!.text === 'but' && clause.ideas[at - 1]?.place?.kind === 'world') return true
  // "less to the US in 2025 than in 2024" leaves nobody out
  if (clause.was(at, 'more') && (clause.stands('than') || isTakenLess(clause, at))) return false
  return (
    clause.is(at, 'exclude', 'exclude') ||
    (clause.ideas[at]!.text === 'non' && clause.ideas[at + 1]?.text === '-') ||
    isExtra(clause, at)
  )
}

/** "extra-EU imports": what does not come from its members, as European statistics call it. */
function isExtra({ ideas }: Clause, at: number): boolean {
  if (at < 0 || ideas[at]!.text !== 'extra') return false
  const { place } = ideas[ideas[at + 1]?.text === '-' ? at + 2 : at + 1] ?? {}
  return place?.kind === 'group' && place.code === 'EU'
}

/** "China excluded", "leaving China aside", "with China left out", "once China is removed": the word stands behind. */
export function takeExcludedBehind(clause: Clause, members: readonly number[]): boolean {
  if (!clause.hasAny(excluding)) return false
  const last = members.at(-1)!
  const at = clause.was(last + 1, 'yesno') ? last + 2 : last + 1
  if (!clause.is(at, 'exclude', 'behind')) return false
  const before = clause.before(members[0]!)
  // "was China removed from the list" leaves nobody out
  if (clause.was(before, 'yesno')) return false
  clause.take(at)
  if (leadingIn.has(clause.ideas[before]?.text ?? '')) clause.ideas[before]!.fate = 'aside'
  return true
}

const leadingIn: ReadonlySet<string> = new Set([
  'leaving',
  'setting',
  'putting',
  'once',
  'with',
  'when',
  'if',
])

/** "did Belgium or China take less UK nickel" */
const isTakenLess = (clause: Clause, at: number): boolean =>
  clause.stands('or') && clause.was(at - 1, 'verb') && clause.ideas[at + 2]?.good !== undefined
