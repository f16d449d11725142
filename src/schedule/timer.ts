/** Does `work` every so many milliseconds, the first time after one of them; the result ends it. */
export type Every = (ms: number, work: () => void) => () => void

/** The timer of the real world; it does not keep the process alive. */
export const every: Every = (ms, work) => {
  const timer = setInterval(work, ms)
  timer.unref()
  return () => clearInterval(timer)
}
