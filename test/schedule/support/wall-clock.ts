/** What the clocks of a zone show, counted as if it were UTC: for working out slots without the code under test. */
export function wallClock(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute)
  }
}

const quarterHour = 15 * 60_000

/** The policy in one line: the first quarter of an hour at which the clocks show the wanted time or a later one. */
export function firstShowing(clock: (at: number) => number, wanted: number): number {
  let at = wanted - 15 * 60 * 60_000
  while (clock(at) < wanted) at += quarterHour
  return at
}
