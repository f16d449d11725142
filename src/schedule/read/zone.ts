import { createScan, fold, type Scan } from './scan.ts'
import { zoneNames } from './zones.ts'

export interface ZoneReading {
  readonly words: string
  /** Several where nobody can know: "BST", "CST", "IST". */
  readonly zones: readonly string[]
}

/** "Europe/Berlin", "Berlin time", "in New York", "CET", "UTC+2"; undefined where none is named. */
export function readZone(scan: Scan): ZoneReading | undefined {
  return readLocal(scan) ?? readOffset(scan) ?? readName(scan)
}

/** The zones that words alone can mean: "Berlin", "New York time", "UTC+2", "BST"; none where a word is left over. */
export function zonesIn(words: string): readonly string[] {
  const text = words.replace(/\s+(?:time)?\s*zone$/i, '')
  const scan = createScan(/\btime$/i.test(text) ? text : `${text} time`)
  const zones = readZone(scan)?.zones ?? []
  return scan.rest().length === 0 ? zones : []
}

const before = String.raw`(?:\b(?:in|at|by|on)(?: the)? )?`
const after = String.raw`(?: (?:local )?time(?: zone)?)?(?=$|[\s|,;)])`

/** "my time" says no more than leaving it out. */
const readLocal = (scan: Scan): undefined => {
  scan.take(/\b(?:in )?(?:my|our|local)(?: local)? time(?: zone)?\b/)
}

/** Whole hours only; the sign of the Etc zones is turned round. */
function readOffset(scan: Scan): ZoneReading | undefined {
  const match = scan.take(new RegExp(`${before}\\b(?:utc|gmt) ?([+-]) ?(0?\\d|1[0-4])(?::?00)?${after}`))
  if (!match) return undefined
  const hours = Number(match[2])
  const zone = hours === 0 ? 'UTC' : `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`
  return { words: match[0].trim(), zones: [zone] }
}

function readName(scan: Scan): ZoneReading | undefined {
  const match = scan.take(namePattern())
  const words = match?.[1] ?? match?.[2] ?? match?.[3]
  const zones = words === undefined ? undefined : named().get(words)
  return words && zones ? { words, zones } : undefined
}

/** Without "time" behind it a place is a zone only right after a time: "Japan, Mondays 8am" may end a question. */
const afterTime = String.raw`(?<=(?:\d|am|pm|h|noon|midday|midnight|o'clock|hours|hrs|morning|afternoon|evening)[,(]? ?\(?)`

let names: ReadonlyMap<string, readonly string[]> | undefined
let pattern: RegExp | undefined

/** IANA names, their cities, and what else people say. Built at the first question about a schedule. */
function named(): ReadonlyMap<string, readonly string[]> {
  names ??= new Map([
    ...[...Intl.supportedValuesOf('timeZone'), ...newerNames].flatMap((zone) => [
      [fold(zone), [zone]] as const,
      [fold(zone.split('/').at(-1)!.replaceAll('_', ' ')), [zone]] as const,
    ]),
    ...Object.entries(zoneNames),
  ])
  return names
}

/** Accepted everywhere, listed only by newer engines. */
const newerNames = ['Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Etc/UTC']

function namePattern(): RegExp {
  pattern ??= makePattern()
  return pattern
}

function makePattern(): RegExp {
  const longestFirst = [...named().keys()].sort((a, b) => b.length - a.length)
  const any = (list: readonly string[]): string => list.map(escaped).join('|')
  const iana = any(longestFirst.filter((name) => name.includes('/') || name === 'utc'))
  const anyName = any(longestFirst)
  const end = String.raw`(?=$|[\s|,;)])`
  return new RegExp(
    `${before}(?<![\\w/])(${iana})${after}|` +
      `${before}(?<![\\w/])(${anyName}) (?:local )?time(?: zone)?${end}|` +
      `${afterTime}${before}(?<![\\w/])(${anyName})${end}`,
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
