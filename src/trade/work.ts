/** Work that can be left between two of its steps, of which each takes a millisecond or so; it gives what it made. */
export type Work<T> = Generator<undefined, T, undefined>

/** For who has nothing else to do meanwhile. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Every so many rows there is a step. */
export const STEP_ROWS = 1_000
