import { type Month, monthOfYear, type Range, range } from './month.ts'

/** What is published after the latest month that is out, and the month in which that is to be expected. */
export function nextRelease(
  latest: Month,
  reporter: string | undefined,
): { readonly period: Range; readonly at: Month } {
  const next = latest + 1
  // Chinese customs publishes January together with February, in March.
  const joined = reporter === 'CN' ? [next, next - 1].find((month) => monthOfYear(month) === 1) : undefined
  return joined === undefined
    ? { period: range(next), at: next + 1 }
    : { period: range(joined, joined + 1), at: joined + 2 }
}
