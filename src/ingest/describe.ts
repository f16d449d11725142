import { isoMonth } from '../calendar/month.ts'
import type { Row } from '../trade/types.ts'
import type { Added } from './add.ts'
import type { Version } from './version.ts'

const MOST_REVISIONS = 20

/** What became of an addition, for the person at the terminal and for the report beside a file. */
export function describeAdded({ version, isNew, revised }: Added): string {
  if (!isNew) return `${nameOf(version)} holds all of it already: nothing changed.`
  const shown = revised.slice(0, MOST_REVISIONS).map(revisionLine)
  const more = revised.length > shown.length ? [`  and ${revised.length - shown.length} more`] : []
  return [describeVersion(version), ...shown, ...more].join('\n')
}

/** One version in a line. */
export function describeVersion(version: Version): string {
  const { at, why, rows, hash } = version
  return `${nameOf(version)} (${hash}), ${at.slice(0, 16).replace('T', ' ')} UTC, ${counted(rows, 'row')}: ${WHAT[why](version)}`
}

const WHAT = {
  first: () => 'as it came',
  rollback: ({ restores }: Version) => `the figures of version ${restores} again`,
  add: ({ files, added, replaced, newMonths, newCells, revisions }: Version) =>
    `${files.join(', ')}; ${added} added, ${replaced} replaced; ${monthsText(newMonths)}, ` +
    `${counted(newCells, 'new cell')}, ${counted(revisions, 'revision')}`,
} satisfies Record<Version['why'], (version: Version) => string>

const nameOf = (version: Version): string => `${version.package} version ${version.number}`

const monthsText = (months: readonly string[]): string =>
  months.length === 0
    ? 'no new month'
    : months.length <= 3
      ? `new ${months.join(', ')}`
      : `${months.length} new months, ${months[0]} to ${months.at(-1)}`

function revisionLine({ before, after }: { readonly before: Row; readonly after: Row }): string {
  const { period, reporter, flow, partner, commodity, unit } = after
  const when =
    period.from === period.to ? isoMonth(period.from) : `${isoMonth(period.from)}/${isoMonth(period.to)}`
  const sources = before.source === after.source ? after.source : `${before.source}, now ${after.source}`
  return `  revised: ${when} ${reporter} ${flow} ${partner} ${commodity}: ${before.value} → ${after.value} ${unit} (${sources})`
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
