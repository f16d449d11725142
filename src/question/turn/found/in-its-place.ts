import { Clause } from '../../clause.ts'
import { merge } from '../../idea.ts'

/** Words that point at one of a list. */
interface Pointer {
  readonly from: number
  readonly to: number
}

/** "growth of the top one", "the top one by month": the same of that row's figure. */
export function without({ text, ideas, repairs }: Clause, { from, to }: Pointer): Clause {
  let start = from
  while (start > 0 && leading.has(ideas[start - 1]!.text)) start--
  const end = ideas[to]?.text === "'s" ? to + 1 : to
  return new Clause(text, [...ideas.slice(0, start), ...ideas.slice(end)], repairs)
}

const leading: ReadonlySet<string> = new Set(['the', 'of', 'for', 'to', 'from'])

/** "how much did the second one take": a buyer, or a good, in the midst of a question. */
export function named(
  { text, ideas, repairs }: Clause,
  { from, to }: Pointer,
  code: string,
  isGood: boolean,
): Clause {
  const words = ideas[from]!.text
  const meaning = isGood
    ? { good: { kind: 'held' as const, codes: [code], words } }
    : { place: { kind: 'place' as const, code, adjective: false } }
  return new Clause(
    text,
    [...ideas.slice(0, from), merge(ideas, from, to, meaning), ...ideas.slice(to)],
    repairs,
  )
}
