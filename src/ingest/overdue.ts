import { isoMonth, type Month, monthOfYear, yearOf } from '../calendar/month.ts'
import { nextRelease } from '../calendar/release.ts'
import type { Catalogue, PackageInfo } from '../trade/types.ts'

/** Figures that should have come and have not. */
export interface Overdue {
  readonly package: string
  readonly publisher: string
  /** `2026-04` */
  readonly month: string
  /** `2026-05-20` */
  readonly due: string
}

const DAY_MS = 24 * 60 * 60_000
/** Publishers are a day or two late now and then, and whoever adds the figures needs a day. */
const GRACE_DAYS = 5

/** What is overdue by the usual day of each publisher: a month is published in the one after it. */
export const overdueIn = (catalogue: Catalogue, now: Date, graceDays = GRACE_DAYS): readonly Overdue[] =>
  catalogue.packages.flatMap((info) => {
    const { reporter, flow, commodity } = info.defaults
    const about = { ...(reporter && { reporter }), ...(flow && { flow }), ...(commodity && { commodity }) }
    // when a quarter or a year comes out is not told by a day of the month
    const latest = catalogue.stepHeld(about) > 1 ? undefined : catalogue.monthsHeld(about)?.to
    const overdue = latest === undefined ? undefined : overdueRelease(info, latest, now, graceDays)
    return overdue ? [overdue] : []
  })

export function overdueRelease(
  { name, release, defaults }: PackageInfo,
  latest: Month,
  now: Date,
  graceDays: number,
): Overdue | undefined {
  if (release.dayOfMonth === undefined) return undefined
  const { period, at } = nextRelease(latest, defaults.reporter)
  const due = dayIn(at, release.dayOfMonth)
  const isLate = now.getTime() >= due.getTime() + (graceDays + 1) * DAY_MS
  const { publisher } = release
  return isLate
    ? { package: name, publisher, month: isoMonth(period.from), due: due.toISOString().slice(0, 10) }
    : undefined
}

/** A short month ends before the day. */
function dayIn(at: Month, day: number): Date {
  const last = new Date(Date.UTC(yearOf(at), monthOfYear(at), 0)).getUTCDate()
  return new Date(Date.UTC(yearOf(at), monthOfYear(at) - 1, Math.min(day, last)))
}
