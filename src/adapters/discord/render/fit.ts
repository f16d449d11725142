import { LIMIT } from '../limits.ts'

/** A piece of text that can say itself within a given room: whole, cut between its rows, or not at all. */
export interface Section {
  /** What must be there is given its room first; among equals, the order of the reply decides. */
  readonly rank: 'must' | 'should'
  within(room: number): string
}

/** So much is left for each later section, enough for it to say how many rows it left out; together half at most. */
const RESERVE = 120

/** The sections' texts in their own order, together (line ends included) at most `room` characters. */
export function fit(sections: readonly Section[], room: number = LIMIT.text): string[] {
  const texts = sections.map(() => '')
  let left = room
  const served = [...sections.keys()].sort((a, b) => rankOf(sections[a]!) - rankOf(sections[b]!))
  served.forEach((index, turn) => {
    const reserve = Math.min(RESERVE * (served.length - turn - 1), Math.floor(left / 2))
    const text = sections[index]!.within(left - reserve - 1)
    if (text === '') return
    texts[index] = text
    left -= text.length + 1
  })
  return texts
}

const rankOf = (section: Section): number => (section.rank === 'must' ? 0 : 1)

/** As many rows as have room, and a last line with how many have not. */
export function rowsWithin(
  rows: readonly string[],
  room: number,
  leftOutBefore: number,
  remark: (leftOut: number) => string,
): { readonly rows: readonly string[]; readonly remark: string } {
  const shown: string[] = []
  let used = 0
  for (const row of rows) {
    if (used + row.length + 1 > room) break
    shown.push(row)
    used += row.length + 1
  }
  while (true) {
    const leftOut = rows.length - shown.length + leftOutBefore
    const text = leftOut > 0 ? remark(leftOut) : ''
    const tooLong = text !== '' && used + text.length + 1 > room
    if (!tooLong) return { rows: shown, remark: text }
    const dropped = shown.pop()
    if (dropped === undefined) return { rows: [], remark: '' }
    used -= dropped.length + 1
  }
}
