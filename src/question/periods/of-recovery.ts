import { range, shift } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { figureWords } from '../figure-words.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "recovered since April by July": from the one month on the low is looked for, up to the other it is made good. */
export function ofRecovery({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  if (intent.operation !== 'recovery') return undefined
  if (intent.threshold?.ofBase) return ofLevel({ phrases, at, clause, context })
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

/** "back above the March level": a month that others came after; the latest March held can be the last of all. */
function ofLevel({ phrases, at, clause, context }: Omit<Named, 'intent'>): PeriodsFound {
  const first = at.findIndex((i) => i > clause.ideas.findIndex((_, k) => clause.was(k, 'back_at')))
  const others = phrases.filter((_, i) => i !== first)
  const latest = latestOf(context)
  const level = phrases[first] && resolvePeriod(phrases[first], context)
  const main = others[0] && resolvePeriod(others[0], context)
  if (!level || !latest || others.length > 1 || (main && !standsApart(clause, at[first]!)))
    return { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
  if (level.kind !== 'range') return { issue: issueOf(level) }
  if (main && main.kind !== 'range') return { issue: issueOf(main) }
  const isLast = phrases[first]!.kind === 'yearless' && level.range.to >= latest.to
  return {
    ...(main ? { main: toSlot(main, undefined) } : {}),
    comparison: isLast ? shift(level.range, -12) : level.range,
  }
}

/** "the March level, July 2025", and not "the March and April level" */
const standsApart = (clause: Clause, level: number): boolean =>
  figureWords.has(clause.ideas[level + 1]?.text ?? '')

/** "from the April low" */
const isLow = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'extreme', 'lowest') || clause.ideas[at - 1]?.text === 'from'
