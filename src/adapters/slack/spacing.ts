import type { Clock } from '../../bot/ports.ts'
import { createLanes, type Lanes } from './lanes.ts'
import type { Wait } from './wait.ts'

/** Keeps posts that nobody waits for apart: one at a time in a channel, with a gap between them. */
export interface Spacing {
  run<T>(channel: string, post: () => Promise<T>): Promise<T>
  drained(): Promise<void>
}

export function createSpacing(gapMs: number, clock: Clock, wait: Wait): Spacing {
  const lanes: Lanes = createLanes()
  const freeAt = new Map<string, number>()

  const spaced = async <T>(channel: string, post: () => Promise<T>): Promise<T> => {
    const early = (freeAt.get(channel) ?? 0) - clock.now().getTime()
    if (early > 0) await wait(early)
    try {
      return await post()
    } finally {
      forgetPast(freeAt, clock.now().getTime())
      freeAt.set(channel, clock.now().getTime() + gapMs)
    }
  }

  return {
    run: (channel, post) => lanes.run(channel, () => spaced(channel, post)),
    drained: () => lanes.drained(),
  }
}

/** So that channels that fell silent do not add up. */
function forgetPast(freeAt: Map<string, number>, nowMs: number): void {
  for (const [channel, at] of freeAt) if (at <= nowMs) freeAt.delete(channel)
}
