import { range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "recovered since April by July": from the one month on the low is looked for, up to the other it is made good. */
export function ofRecovery({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  if (intent.operation !== 'recovery') return undefined
  const first = phrases.findIndex((phrase, i) => phrase.kind === 'since' || isLow(clause, at[i]!))
  const main = phrases.find((_, i) => i !== first)
  if (phrases.length > 2 || (phrases.length === 2 && first < 0))
    return { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
  const end = main && resolvePeriod(main, context)
  if (end && end.kind !== 'range') return { issue: issueOf(end) }
  const told = end ? toSlot(end, undefined) : undefined
  if (first < 0) return told ? { main: told } : {}
  const phrase = phrases[first]!
  const start = resolvePeriod(phrase.kind === 'since' ? phrase.start : phrase, context)
  const last = told?.value ?? context.base ?? latestOf(context)
  if (start.kind !== 'range' || !last) return start.kind === 'range' ? {} : { issue: issueOf(start) }
  return { ...(told ? { main: told } : {}), comparison: range(start.range.from, last.to) }
}

/** "from the April low" */
const isLow = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'extreme', 'lowest') || clause.ideas[at - 1]?.text === 'from'
