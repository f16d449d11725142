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
export function membersOf(group: string, at: Month): readonly string[] {
  const members = new Set<string>()
  for (const { from, to, codes } of spells().get(group) ?? []) {
    if (at < from || at >= to) continue
    for (const code of codes) addMember(members, code, at)
  }
  return [...members].sort()
}

function addMember(members: Set<string>, code: string, at: Month): void {
  if (code.startsWith('@')) for (const member of membersOf(code.slice(1), at)) members.add(member)
  else members.add(code)
}

/** Whether somebody joined or left inside the range, so that a sum over it is not one of the same members. */
export function groupChangedWithin(group: string, { from, to }: Range): boolean {
  const first = membersOf(group, from).join()
  for (let at = from + 1; at <= to; at++) if (membersOf(group, at).join() !== first) return true
  return false
}

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
