import type { Issue } from '../query/issue.ts'
import type { Clause } from './clause.ts'
import { kindsOf } from './kinds.ts'
import { codeOf } from './place-code.ts'

/**
 * "share of Germany in EU exports": of what the EU exports, and not of what others export to it. Where one who reports is
 * named beside it ("China's EU exports"), the group is where they went.
 */
export function groupTradeOf(clause: Clause, reporters: readonly string[]): Issue | undefined {
  if (!clause.hasAny(groups) || !clause.stands('quantity')) return undefined
  const { ideas } = clause
  const places = ideas.flatMap(({ place }) => (place ? [codeOf(place)] : []))
  if (places.length < 2 || places.some((code) => reporters.includes(code))) return undefined
  const at = ideas.findIndex(
    ({ place }, i) => place?.kind === 'group' && clause.was(i + 1, 'flow', 'export') && isWhole(clause, i),
  )
  const share = ideas.some((_, i) => clause.was(i, 'quantity', 'share'))
  if (at < 0 || !share) return undefined
  return { kind: 'not_held', slot: 'reporter', words: codeOf(ideas[at]!.place!), held: reporters }
}

const groups = kindsOf('a place: group')

const isWhole = ({ ideas }: Clause, at: number): boolean => {
  const before = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  return /(?:^| )(?:in|of|total|all)$/.test(ideas[before]?.text ?? '')
}
