import { begin } from './begin.ts'
import type { FoundPart } from './found.ts'
import { numberUnit, ordinalPart, sidedPart, unitNumber } from './part-units.ts'
import { compactPart, namedMonth, signedMonth, wordPart } from './part-words.ts'
import type { PartReader } from './reader-types.ts'
import { severalMonths } from './several-months.ts'
import { remembered, type View } from './view.ts'

/** A part of a year that begins at token `at`: a month, quarter, half, season, or its first months. Longest wins. */
export const partAt = (view: View, at: number): FoundPart | undefined =>
  view.begins[at]! & partBits ? remembered(view.parts, view, at, longestPart) : undefined

function longestPart(view: View, at: number): FoundPart | undefined {
  const bits = view.begins[at]!
  let best: FoundPart | undefined
  for (const reader of readers) {
    const found = bits & reader.begins ? reader.read(view, at) : undefined
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

const readers: readonly { readonly begins: number; readonly read: PartReader }[] = [
  { begins: begin.month | begin.side, read: namedMonth },
  { begins: begin.mixed, read: compactPart },
  { begins: begin.part, read: wordPart },
  { begins: begin.ordinal, read: ordinalPart },
  { begins: begin.side, read: sidedPart },
  { begins: begin.side | begin.ordinal | begin.small | begin.count, read: severalMonths },
  { begins: begin.unit, read: unitNumber },
  { begins: begin.small, read: numberUnit },
  { begins: begin.small, read: signedMonth },
]
const partBits = readers.reduce((bits, { begins }) => bits | begins, 0)
