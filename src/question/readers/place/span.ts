import type { Named } from './name.ts'
import type { View } from './view.ts'

/** The token behind a name: with the bracket it opened, the dot of its abbreviation and "The" behind a comma. */
export function endOf({ tokens: { list }, words }: View, { at, end }: Named): number {
  const last = words[end - 1]!.at
  let to = last + 1
  if (list[to]?.text === '.' && !list[to]!.spaced && isAbbreviated(list[last]!.text)) to++
  if (list[to]?.text === ')' && words.slice(at + 1, end).some((word) => word.gap === '(')) to++
  const next = list[to + 2]
  if (list[to]?.text === ',' && list[to + 1]?.text === 'the' && (!next || next.kind === 'symbol')) to += 2
  return to
}

const isAbbreviated = (word: string): boolean => word.length === 1 || abbreviations.has(word)
const abbreviations: ReadonlySet<string> = new Set(
  'rep dem is isds isl terr fed sts st pr sar nes em afr herz'.split(' '),
)
