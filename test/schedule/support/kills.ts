import type { ChildProcess } from 'node:child_process'
import { onTestFinished } from 'vitest'
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

export interface Killing {
  /** Processes that run at the same time. */
  readonly count: number
  readonly args: readonly string[]
  /** How long a process lives at most once it is ready. */
  readonly lifeMs: number
  /** After which they are spared. */
  readonly mostKills: number
  /** What has been done so far, by all of them. */
  readonly progress: () => number
  readonly isDone: () => boolean
}

/** Keeps processes running, each killed with SIGKILL a random time after it was ready and started again. */
export function keepKilling(killing: Killing): Lives {
  const { count, args, lifeMs, progress, isDone } = killing
  const made = new Set<string>()
  const living = new Set<ChildProcess>()
  let { mostKills } = killing
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
    if (line === 'ready') dieLater(child, progress())
    if (line.startsWith('made ')) made.add(line.slice('made '.length))
  }

  /**
   * A machine that is busy enough would kill each process before it has done anything, for ever: so only one life in
   * four ends whatever was done in it, the others a random time after something was.
   */
  const dieLater = (child: ChildProcess, before: number): void => {
    const end = (): void => void setTimeout(() => kill(child), Math.random() * lifeMs)
    const wait = (): void => {
      if (progress() === before && !isDone()) setTimeout(wait, 20)
      else end()
    }
    if (Math.random() < 0.25) end()
    else wait()
  }

  const kill = (child: ChildProcess): void => {
    if (ended || kills >= mostKills) return
    kills += 1
    child.kill('SIGKILL')
  }

  const end = async (): Promise<void> => {
    ended = true
    const exits = [...living].map((child) => new Promise((resolve) => child.once('exit', resolve)))
    for (const child of living) child.kill('SIGKILL')
    await Promise.all(exits)
  }

  onTestFinished(end) // also where it failed
  for (let i = 0; i < count; i++) live()
  return {
    made,
    end,
    kills: () => kills,
    spare: () => {
      mostKills = 0
    },
  }
}
