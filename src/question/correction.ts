import { changed } from '../query/draft.ts'
import type { Query } from '../query/query.ts'
import { withToldBefore } from './complete/told-before.ts'
import type { Reading } from './reading.ts'

/** Reads some words after what was told, or after another question. */
type Read = (text: string, after?: Query) => Reading

/**
 * "not October, November", "no, not the US but Japan", "exports rather than imports", "swap the US for Japan": what was
 * told is named and what should stand there. It is a correction only where the first of the two is what was told, or one
 * of those that were; else it is anybody's guess what is to be left out.
 */
export function correctionIn(text: string, previous: Query | undefined, read: Read): Reading | undefined {
  const taken = takenBack(text, previous, read)
  if (taken || !previous) return taken
  const parts = partsOf(text)
  if (!parts) return leftOut(text, previous, read)
  return previous.partners.value.length > 1
    ? exchanged(parts, previous, read)
    : corrected(parts, previous, read)
}

/** "to the US - sorry, from the US", "UK imports 2024, I mean 2025": what stands behind it takes the place of what was said. */
function takenBack(text: string, previous: Query | undefined, read: Read): Reading | undefined {
  const [, wrong, right] = takesBack.exec(text) ?? []
  if (!wrong || !right) return undefined
  const said = read(wrong)
  const meant = read(right, said.kind === 'query' ? said.query : previous)
  if (meant.kind !== 'query') return undefined
  const before = said.kind === 'query' ? said.query : previous
  if (!before || changedIn(meant.query, before).length === 0) return undefined
  // what was taken back was never told
  const query = changed(meant.query, { toldBefore: undefined, beside: undefined, besideBefore: undefined })
  return { kind: 'query', query: previous ? withToldBefore(query, previous) : query }
}

const takesBack =
  /^\s*(\S[^?!]{1,80}?)\s*[,;–—-]+\s*(?:(?:oh|no|oops|wait|ah)[\s,]+)*(?:sorry|i mean|i meant|scratch that|make that|correction)[\s,:–—-]+(?!for\b)([^?!]{1,60}[?!.]*)$/i

/** "no Vietnam" after a list of buyers: all but Vietnam. With a comma, or after one place, it is Vietnam that is meant. */
function leftOut(text: string, previous: Query, read: Read): Reading | undefined {
  const place = previous.by === 'partner' ? none.exec(text)?.[1] : undefined
  const less = place ? read(`without ${place}`) : undefined
  const isLess = less?.kind === 'query' && less.query.partners.value.some((code) => code.startsWith('-'))
  return isLess ? less : undefined
}

const none = /^\s*(?:and\s+)?no\s+(?!more\b|longer\b)([\p{L}][^,;.?!]{1,40}?)\s*[.!?]*$/iu

/** One of several places: the others stay. */
function exchanged(parts: Parts, previous: Query, read: Read): Reading | undefined {
  const told = previous.partners.value
  const less = read(`without ${parts.wrong}`)
  if (less.kind !== 'query' || !isOneLess(less.query, told)) return corrected(parts, previous, read)
  const more = read(`add ${parts.right}`, less.query)
  const isSame = more.kind === 'query' && more.query.partners.value.length === told.length
  return isSame ? more : undefined
}

const isOneLess = ({ partners: { value } }: Query, told: readonly string[]): boolean =>
  value.length === told.length - 1 && value.every((code) => told.includes(code))

function corrected(parts: Parts, previous: Query, read: Read): Reading | undefined {
  const told = read(parts.wrong)
  const meant = read(parts.right)
  if (told.kind !== 'query' || meant.kind !== 'query') return undefined
  const isTold = changedIn(told.query, previous).every((slot) => manners.has(slot))
  return isTold && changedIn(meant.query, previous).length > 0 ? meant : undefined
}

/** A change in percent that is told "in percent" says so, and is the same. */
const manners = new Set(['form', 'unit'])

interface Parts {
  readonly wrong: string
  readonly right: string
}

function partsOf(text: string): Parts | undefined {
  const [, first, second] = wrongFirst.exec(text) ?? []
  if (first && second) return { wrong: first, right: second }
  const [, out, into] = swapped.exec(text) ?? []
  if (out && into) return { wrong: out, right: into }
  const [, right, wrong] = rightFirst.exec(text) ?? []
  return right && wrong ? { wrong, right } : undefined
}

const wrongFirst =
  /^\s*(?:(?:no|sorry|wait)[\s,]+)?(?:not|instead of|rather than)\s+(?:in\s+)?([^,;]{1,40}?)\s*(?:[,;]\s*(?:but\s+)?|\s(?:but|-|–)\s+)([^,;]{1,40})$/i

const swapped =
  /^\s*(?:please\s+)?(?:swap|replace|exchange|substitute)\s+(?:out\s+)?(?:the\s+)?([^,;]{1,40}?)\s+(?:for|with|by)\s+(?:the\s+)?([^,;]{1,40}?)(?:[\s,]+(?:please|pls))?\s*[.!?]*$/i

const rightFirst =
  /^\s*(?:(?:no|sorry|wait|and|with|now|ok)[\s,]+)*([^,;]{1,40}?)(?:\s*,\s*|\s+)(?:and\s+)?(?:not|instead of|rather than)\s+(?:the\s+)?([^,;]{1,40}?)(?:[\s,]+please|[\s,]+pls)?\s*[.!?]*$/i

function changedIn(query: Query, previous: Query): readonly string[] {
  const [now, before] = [query, previous].map(slotsOf) as [Slots, Slots]
  return Object.keys(now).filter((slot) => JSON.stringify(now[slot]) !== JSON.stringify(before[slot]))
}

type Slots = Readonly<Record<string, unknown>>

const slotsOf = ({ reporters, flows, partners, commodities, measure, period, ...query }: Query): Slots => ({
  operation: query.operation,
  quantity: query.quantity,
  reporters: reporters.value,
  flows: flows.value,
  partners: partners.value,
  commodities: commodities.value,
  measure: measure.value,
  period: period.value,
  comparison: query.comparison,
  form: query.form,
  unit: query.unit,
})
