import { lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import { issueOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "any month in 2025 lower than May": which months are looked through, and which one they are held against. */
export function anyBeyond({
  phrases,
  at,
  clause,
  intent: { claim, grain },
  context,
}: Named): PeriodsFound | undefined {
  if (claim?.kind !== 'record' || !claim.beaten || phrases.length > 2) return undefined
  const than = clause.ideas.findIndex(({ text }) => /\bthan$/.test(text))
  const isBase = (i: number) => than >= 0 && at[i]! > than
  const found: { -readonly [K in keyof PeriodsFound]: PeriodsFound[K] } = {}
  for (let i = 0; i < phrases.length; i++) {
    const resolved = resolvePeriod(phrases[i]!, context)
    if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
    // a month is higher than another month, and no year
    if (isBase(i) && lengthOf(resolved.range) !== MONTHS_IN[grain ?? 'month'])
      return { issue: { kind: 'not_understood', words: [clause.ideas[at[i]!]!.text] } }
    if (isBase(i)) found.main = toSlot(resolved, clause.ideas[at[i]!]!.span)
    else found.comparison = resolved.range
  }
  return found
}
