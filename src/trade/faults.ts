/** One thing wrong with a package: where it stands, what stands there, and what should. */
export interface Fault {
  /** `rare-earth-magnets/observations.csv` */
  readonly file: string
  readonly line?: number
  readonly column?: string
  readonly found: string
  readonly expected: string
}

const MOST_SHOWN = 20

/** Everything wrong with the packages asked for, in one piece; nothing of them was loaded. */
export class DataError extends Error {
  readonly code = 'bad_data'
  /** The first 20. */
  readonly faults: readonly Fault[]
  /** How many there are in all. */
  readonly count: number

  constructor(faults: readonly Fault[]) {
    const shown = faults.slice(0, MOST_SHOWN)
    super(messageFor(shown, faults.length))
    this.name = 'DataError'
    this.faults = shown
    this.count = faults.length
  }
}

export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DataError(faults)
}

/** `p/observations.csv line 3, column flow: found "sideways", expected export or import` */
export function describeFault({ file, line, column, found, expected }: Fault): string {
  const place = [
    line === undefined ? file : `${file} line ${line}`,
    column === undefined ? '' : `column ${column}`,
  ]
  return `${place.filter(Boolean).join(', ')}: found ${found}, expected ${expected}`
}

/** What stands in a cell, quoted and cut so that one bad cell cannot fill the screen. */
export function quoted(text: string): string {
  if (text === '') return 'nothing'
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text)
}

function messageFor(shown: readonly Fault[], count: number): string {
  const head = `The data cannot be loaded: ${count} ${count === 1 ? 'fault' : 'faults'}`
  const more = count > shown.length ? [`and ${count - shown.length} more`] : []
  return [head, ...shown.map(describeFault), ...more].join('\n  ')
}
