import { type Month, parseMonth, type Range } from '../calendar/month.ts'
import { once, readTable } from './table.ts'

/** A bloc or region, one line of groups.tsv. */
export interface Group {
  readonly code: string
  readonly label: string
  readonly inText: string
  readonly adjective: string
  /** What the list of members is: said with every figure of the group. */
  readonly note: string
  readonly names: string
}

export const groups = once((): ReadonlyMap<string, Group> => {
  const all = new Map<string, Group>()
  for (const [code, label, inText, adjective, note, names] of readTable('groups.tsv'))
    all.set(code!, {
      code: code!,
      label: label!,
      inText: inText!,
      adjective: adjective!,
      note: note!,
      names: names!,
    })
  return all
})

export const isGroup = (code: string): boolean => groups().has(code)
export const groupNote = (code: string): string => groups().get(code)?.note ?? ''

/** The members in one month, in order of code. */
export const membersOf = (group: string, at: Month): readonly string[] => eraAt(group, at)?.members ?? []

/** Was it one of them in any month? */
export const wasMember = (group: string, code: string): boolean =>
  erasOf(group).some(({ members }) => members.includes(code))

/** Whether somebody joined or left inside the range, so that a sum over it is not one of the same members. */
export const groupChangedWithin = (group: string, { from, to }: Range): boolean =>
  eraAt(group, from) !== eraAt(group, to)

/** Months with the same members, from `from` until the next one. */
interface Era {
  readonly from: Month
  readonly members: readonly string[]
}

const eraAt = (group: string, at: Month): Era | undefined => erasOf(group).findLast(({ from }) => from <= at)

/** Groups change a few times in decades, and are asked about month by month. */
const ERAS = new Map<string, readonly Era[]>()

function erasOf(group: string): readonly Era[] {
  const known = ERAS.get(group)
  if (known) return known
  const eras: Era[] = []
  for (const from of turnsOf(group)) {
    const members = membersAt(group, from)
    if (members.join() !== eras.at(-1)?.members.join()) eras.push({ from, members })
  }
  ERAS.set(group, eras)
  return eras
}

/** Months in which somebody may have joined or left, in order; before the first of them nothing ever changed. */
function turnsOf(group: string): readonly Month[] {
  const turns = new Set([Number.NEGATIVE_INFINITY])
  for (const { from, to, codes } of spells().get(group) ?? []) {
    for (const at of [from, to, ...codes.filter(isGroupIn).flatMap((code) => turnsOf(code.slice(1)))])
      turns.add(at)
  }
  return [...turns].sort((a, b) => a - b)
}

function membersAt(group: string, at: Month): readonly string[] {
  const members = new Set<string>()
  for (const { from, to, codes } of spells().get(group) ?? []) {
    if (at < from || at >= to) continue
    for (const code of codes) addMember(members, code, at)
  }
  return [...members].sort()
}

function addMember(members: Set<string>, code: string, at: Month): void {
  if (isGroupIn(code)) for (const member of membersOf(code.slice(1), at)) members.add(member)
  else members.add(code)
}

/** `@EU` among the members is all of another group. */
const isGroupIn = (code: string): boolean => code.startsWith('@')

/** Members that belonged from `from` until before `to`. */
interface Spell {
  readonly from: Month
  readonly to: Month
  readonly codes: readonly string[]
}

const spells = once((): ReadonlyMap<string, readonly Spell[]> => {
  const all = new Map<string, Spell[]>()
  for (const [group, from, to, codes] of readTable('group-members.tsv')) {
    const spell = {
      from: parseMonth(from!) ?? Number.NEGATIVE_INFINITY,
      to: parseMonth(to!) ?? Number.POSITIVE_INFINITY,
      codes: codes!.trim().split(' '),
    }
    all.set(group!, [...(all.get(group!) ?? []), spell])
  }
  return all
})
