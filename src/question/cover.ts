import { ideasOf } from './covered.ts'
import type { AnyEdge, Edges } from './edges.ts'
import type { Idea } from './idea.ts'
import type { Tokens } from './token.ts'

/**
 * Chooses the readings that together explain the most of the question: a dynamic program over token positions.
 * A stretch of several tokens beats its parts; names beat words; a token nobody reads costs more than any reading.
 */
export function cover(tokens: Tokens, edges: Edges): Idea[] {
  const { list } = tokens
  const starting = byStart(list.length, edges)
  const best = new Array<number>(list.length + 1).fill(0)
  const chosen = new Array<AnyEdge | undefined>(list.length)
  for (let at = list.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]! - costOfUnread(list[at]!.kind)
    for (let here = starting[at]; here; here = here.next) {
      const total = weightOf(here.edge) + best[here.edge.to]!
      if (total <= best[at]! + 1e-9) continue
      best[at] = total
      chosen[at] = here.edge
    }
  }
  return ideasOf(tokens, chosen, edges.words)
}

const costOfUnread = (kind: string): number => (kind === 'symbol' ? 0.05 : 3)

/** An edge, and the next that starts where it does: a list of them for each token would be most of what is made here. */
interface Starting {
  readonly edge: AnyEdge
  readonly next: Starting | undefined
}

type ByStart = (Starting | undefined)[]

/** Per token the edges that start there. Of two that weigh the same the first is taken, so the last is put in first. */
function byStart(length: number, { places, periods, goods, numbers, words }: Edges): ByStart {
  const starting: ByStart = new Array(length)
  putIn(starting, words)
  putIn(starting, numbers)
  putIn(starting, goods)
  putIn(starting, periods)
  putIn(starting, places)
  return starting
}

function putIn(starting: ByStart, edges: readonly AnyEdge[]): void {
  for (let i = edges.length - 1; i >= 0; i--) {
    const edge = edges[i]!
    starting[edge.from] = { edge, next: starting[edge.from] }
  }
}

/** Every reading costs a little, so that one over three tokens beats three over one each; names weigh more. */
function weightOf(edge: AnyEdge): number {
  const length = edge.to - edge.from
  return length * (1 + weightOfKind(edge.kind) + 0.05 * edge.score) - 0.6 - (edge.repaired ? 0.3 : 0)
}

/** Most are words; a table looked up by a name that changes takes the engine longer. */
function weightOfKind(kind: AnyEdge['kind']): number {
  if (kind === 'word') return 0.08
  if (kind === 'period') return 0.3
  if (kind === 'place') return 0.28
  return kind === 'good' ? 0.27 : 0.05
}
