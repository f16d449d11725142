import { setImmediate as afterOthers } from 'node:timers/promises'
import type { Work } from '../trade/work.ts'

/** Short enough that nobody notices: a person's message goes through the process in a few turns of its loop. */
const SLICE_MS = 8

/** Does long work in slices, between which everything that came meanwhile gets its turn. */
export async function inSlices<T>(work: Work<T>, sliceMs = SLICE_MS): Promise<T> {
  let until = performance.now() + sliceMs
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await afterOthers()
    until = performance.now() + sliceMs
  }
}
