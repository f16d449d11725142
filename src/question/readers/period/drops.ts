import type { PeriodEdge, PeriodPhrase } from '../period-phrase.ts'
import type { Refiner } from './refine.ts'
import { unlikely } from './unlikely.ts'

/** Told what was dropped, and why, for the trace. */
export type Drop = (edge: PeriodEdge, reason: string) => void

/** What looks like a period and is none; see `unlikely.ts`. */
export const dropUnlikely: Refiner = (view, edges, dropped) =>
  edges.filter((edge) => {
    const reason = unlikely(view, edge)
    if (reason) dropped(edge, reason)
    return !reason
  })

/** "12 May 2025" holds "May 2025", and "Q5 2025" holds "2025": neither was said. */
export const dropInside: Refiner = (_view, edges, dropped) => {
  let cover: PeriodEdge | undefined
  return edges.filter((edge) => {
    const inside = cover !== undefined && edge.to <= cover.to
    if (inside) dropped(edge, `inside ${cover!.value.kind}`)
    else if (blocking.has(edge.value.kind)) cover = edge
    return !inside
  })
}
/** "2024, full year" and "for the year 2024" name the year themselves. */
export const dropUnsaidYear: Refiner = (_view, edges, dropped) =>
  edges.filter((edge) => {
    const isUnsaid = edge.latent && edge.value.kind === 'ask'
    const others =
      isUnsaid && edges.some((other) => other !== edge && !(other.latent && other.value.kind === 'ask'))
    if (others) dropped(edge, 'a year that is named elsewhere')
    return !others
  })

const blocking = new Set<PeriodPhrase['kind']>(['impossible', 'finer', 'ask', 'future'])

/** "July 2025 the second month": the year belongs to the month before it. */
export const dropCrossing: Refiner = (_view, edges, dropped) => {
  let before: PeriodEdge | undefined
  return edges.filter((edge) => {
    const crosses = before !== undefined && edge.from < before.to && edge.to > before.to
    if (crosses) dropped(edge, 'begins inside the period before it')
    else if (before === undefined || edge.to > before.to) before = edge
    return !crosses
  })
}
