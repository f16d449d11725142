import { edgeOf, type Tokens } from '../token.ts'
import { begin } from './period/begin.ts'
import { sinceOrBounded } from './period/bounded.ts'
import { longer } from './period/found.ts'
import { until } from './period/open.ts'
import { partAt } from './period/parts.ts'
import { point } from './period/point.ts'
import { range } from './period/ranges.ts'
import type { Drop } from './period/reader-types.ts'
import { refine } from './period/refine.ts'
import { stretch } from './period/stretch.ts'
import { createView, type Grammar, type View } from './period/view.ts'
import type { PeriodEdge } from './period-phrase.ts'

/**
 * The periods of a message: for each token the longer that begins there. Edges may overlap. What looked like a
 * period and is none ("exports march on", "HS 2025") is handed to `dropped` with the reason.
 */
export function readPeriods(tokens: Tokens, dropped: Drop = () => {}): readonly PeriodEdge[] {
  const view = createView(tokens, grammar)
  const edges: PeriodEdge[] = []
  // From the last token to the first: what a reading needs of later tokens is then known, and no reading goes deep.
  for (let at = view.tokens.length - 1; at >= 0; at--) {
    const edge = view.begins[at] ? edgeAt(view, at) : undefined
    if (edge) edges.push(edge)
  }
  return edges.length ? refine(view, edges.reverse(), dropped) : edges
}

const grammar: Grammar = { point, stretch, part: partAt }

function edgeAt(view: View, from: number): PeriodEdge | undefined {
  let found = stretch(view, from)
  if (view.begins[from]! & begin.opening || (found && view.anywhere & (begin.opening | begin.tie)))
    for (const read of joined) found = longer(found, read(view, from))
  if (!found) return undefined
  const { to, phrase, score, latent = false } = found
  return edgeOf('period', from, to, phrase, score, { latent, repaired: slipIn(view, from, to) })
}

const joined = [range, sinceOrBounded, until]

/** The misspelt month name, so that the answer can say how it was read. */
function slipIn(view: View, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++)
    if (view.matches[at]?.some(({ word }) => word.slip)) return view.tokens[at]!.raw
  return undefined
}
