/**
 * Thirty ways people name months, with what they mean when July 2023 to March 2026 is held and April 2026 is running.
 * `calendar`: what they mean to a reader that knows the date and no data, where that is something else; such a
 * reading counts as right for it.
 */
export const phrases: readonly { text: string; months: string; calendar?: string }[] = [
  { text: 'July', months: '2025-07' },
  { text: 'Jul 2025', months: '2025-07' },
  { text: 'Q2 2025', months: '2025-04..2025-06' },
  { text: 'H1', months: '2025-01..2025-06', calendar: '2026-01..2026-06' },
  { text: 'first half of 2025', months: '2025-01..2025-06' },
  { text: 'YTD', months: '2026-01..2026-03', calendar: '2026-01..2026-04' },
  { text: 'year to date through July', months: '2025-01..2025-07' },
  { text: 'last 3 months', months: '2026-01..2026-03', calendar: '2026-01..2026-04' },
  { text: 'since January', months: '2026-01..2026-03', calendar: '2026-01..2026-04' },
  { text: 'between April and May', months: '2025-04..2025-05', calendar: '2026-04..2026-05' },
  { text: '2024 vs 2025', months: '2024-01..2024-12 + 2025-01..2025-12' },
  { text: 'same month last year', months: '2025-03', calendar: '2025-04' },
  { text: 'July 24', months: '2024-07' },
  { text: '7/2025', months: '2025-07' },
  { text: '2025-07', months: '2025-07' },
  { text: 'M7', months: '2025-07' },
  { text: 'FY2025', months: 'ask' },
  { text: 'last month', months: '2026-03' },
  { text: 'this year', months: '2026-01..2026-03', calendar: '2026-01..2026-12' },
  { text: 'past year', months: '2025-04..2026-03', calendar: '2025-01..2025-12' },
  { text: 'trailing twelve months', months: '2025-04..2026-03' },
  { text: 'Jan-Jul 2025', months: '2025-01..2025-07' },
  { text: 'April through June', months: '2025-04..2025-06', calendar: '2026-04..2026-06' },
  { text: 'second quarter', months: '2025-04..2025-06', calendar: '2026-04..2026-06' },
  { text: 'summer', months: '2025-06..2025-08', calendar: '2026-06..2026-08' },
  { text: 'year ago', months: '2025-03', calendar: '2025-04' },
  { text: 'previous month', months: '2026-03' },
  { text: 'latest', months: '2026-03' },
  { text: 'rolling 12m', months: '2025-04..2026-03' },
  { text: 'mid 2025', months: 'ask' },
]
