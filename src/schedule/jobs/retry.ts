import type { JobSettings } from './jobs.ts'

/**
 * How long to wait after failure number `failures`. Doubled each time, and spread so that what failed together does
 * not come back together; never sooner than the platform asked for.
 * @param random from 0 to 1
 */
export function retryDelayMs(
  settings: JobSettings,
  failures: number,
  error: unknown,
  random: number,
): number {
  const doubled = settings.firstRetryMs * 2 ** Math.min(failures - 1, 30)
  const spread = Math.min(doubled, settings.mostRetryMs) * (0.75 + random / 2)
  return Math.round(Math.max(spread, askedFor(error)))
}

function askedFor(error: unknown): number {
  const asked = error instanceof Error && 'retryAfterMs' in error ? error.retryAfterMs : undefined
  return typeof asked === 'number' && Number.isFinite(asked) ? asked : 0
}
