import type { ChildProcess } from 'node:child_process'
import { startProcess } from '../../store/support/processes.ts'

export interface Lives {
  /** Ids that some life said it had made. */
  readonly made: Set<string>
  kills(): number
  /** No more kills; the lives that run then run on. */
  spare(): void
  /** Ends them all. */
  end(): Promise<void>
}

/**
 * Keeps `count` processes running, each killed with SIGKILL a random time after it was ready and started again.
 * @param mostKills after which they are spared
 */
export function keepKilling(
  count: number,
  args: readonly string[],
  lifeMs: number,
  mostKills: number,
): Lives {
  const made = new Set<string>()
  const living = new Set<ChildProcess>()
  let kills = 0
  let ended = false

  const live = (): void => {
    const child = startProcess('../../schedule/support/replica.ts', args)
    living.add(child)
    child.stdout?.on('data', (chunk) => {
      for (const line of String(chunk).split('\n')) hear(child, line)
    })
    child.once('exit', () => {
      living.delete(child)
      if (!ended) live()
    })
  }

  const hear = (child: ChildProcess, line: string): void => {
    if (line === 'ready') setTimeout(() => kill(child), Math.random() * lifeMs)
    if (line.startsWith('made ')) made.add(line.slice('made '.length))
  }

  const kill = (child: ChildProcess): void => {
    if (ended || kills >= mostKills) return
    kills += 1
    child.kill('SIGKILL')
  }

  for (let i = 0; i < count; i++) live()
  return {
    made,
    kills: () => kills,
    spare: () => {
      mostKills = 0
    },
    end: async () => {
      ended = true
      const exits = [...living].map((child) => new Promise((resolve) => child.once('exit', resolve)))
      for (const child of living) child.kill('SIGKILL')
      await Promise.all(exits)
    },
  }
}
