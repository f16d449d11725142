/**
 * What is in doubt is sent one after the other: a process that dies again and again then takes one post with it each
 * time, and not all that were under way, of which each death would bring all nearer to being given up.
 */
export function createLane() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined) // whoever asked hears of it
    return turn
  }
}
