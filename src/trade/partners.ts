import { type Month, type Range, range } from '../calendar/month.ts'
import type { Ledger } from './ledger.ts'

/** The members of a group in a month; undefined for what is no group, or none yet. */
export type Members = (group: string, at: Month) => readonly string[] | undefined

/** The same, looked up once for each group and month. */
export function rememberedMembers(members: Members): Members {
  const known = new Map<string, Map<Month, readonly string[] | undefined>>()
  return (group, at) => {
    const months = known.get(group) ?? new Map<Month, readonly string[] | undefined>()
    known.set(group, months)
    if (!months.has(at)) months.set(at, members(group, at))
    return months.get(at)
  }
}

export const WORLD = 'WORLD'

/** Partners as a scope names them, taken apart. */
export interface Named {
  readonly included: readonly string[]
  readonly excluded: readonly string[]
}

export const namedIn = (partners: readonly string[]): Named => ({
  included: partners.filter((code) => !code.startsWith('-')),
  excluded: partners.filter((code) => code.startsWith('-')).map((code) => code.slice(1)),
})

export const isGroup = (code: string, period: Range, members: Members): boolean =>
  members(code, period.from) !== undefined || members(code, period.to) !== undefined

/**
 * One country, or ZZ: not the world, not a group, not a code that nobody can take apart. EU is the one bloc that has
 * two letters, and stays one where nobody says who is in it.
 */
export const isPlace = (code: string, period: Range, members: Members): boolean =>
  /^[A-Z]{2}$/.test(code) && code !== 'EU' && !isGroup(code, period, members)

/** The places of the ledger that make up its world: blocs overlap their members and are left out. */
export const placesIn = (ledger: Ledger, period: Range, members: Members): readonly string[] =>
  [...ledger.partners].filter((code) => isPlace(code, period, members))

/** For each place, the runs of months in which it is meant. */
export type Runs = ReadonlyMap<string, readonly Range[]>

/**
 * The places named, each once however many names hold it, with the months in which it is meant: Croatia is in the EU
 * from July 2013. Undefined where a name is neither a place nor a group in some month.
 */
export function runsOf(
  ledger: Ledger,
  { included, excluded }: Named,
  period: Range,
  members: Members,
): Runs | undefined {
  const world = included.includes(WORLD) ? placesIn(ledger, period, members) : []
  return runsWhere(period, (at) => {
    const unwanted = placesAt(excluded, at, members)
    const wanted = placesAt(included, at, members, world)
    return unwanted && wanted && [...wanted].filter((code) => !unwanted.has(code))
  })
}

/** The places that both lists of names hold, with the months in which both do. */
export const sharedRuns = (a: readonly string[], b: readonly string[], period: Range, members: Members) =>
  runsWhere(period, (at) => {
    const inB = placesAt(b, at, members)
    return inB && [...(placesAt(a, at, members) ?? [])].filter((code) => inB.has(code))
  })

function runsWhere(period: Range, codesAt: (at: Month) => readonly string[] | undefined): Runs | undefined {
  const runs = new Map<string, Range[]>()
  for (let at = period.from; at <= period.to; at += 1) {
    const codes = codesAt(at)
    if (codes === undefined) return undefined
    for (const code of codes) lengthen(runs, code, at)
  }
  return runs
}

function placesAt(
  names: readonly string[],
  at: Month,
  members: Members,
  world: readonly string[] = [],
): ReadonlySet<string> | undefined {
  const places = new Set<string>()
  for (const name of names) {
    const inside = name === WORLD ? world : insideOf(name, at, members)
    if (inside === undefined) return undefined
    for (const code of inside) places.add(code)
  }
  return places
}

/** A group nobody is in yet is not known: to sum it would give nothing, and nothing reads as zero. */
function insideOf(name: string, at: Month, members: Members): readonly string[] | undefined {
  const inside = members(name, at)
  if (inside !== undefined) return inside.length > 0 ? inside : undefined
  return isPlace(name, range(at), members) ? [name] : undefined
}

function lengthen(runs: Map<string, Range[]>, code: string, at: Month): void {
  const known = runs.get(code)
  if (known === undefined) runs.set(code, [range(at)])
  else if (known.at(-1)!.to === at - 1) known.push(range(known.pop()!.from, at))
  else known.push(range(at))
}
