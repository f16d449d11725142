import type { Clock, Log } from '../../../src/bot/ports.ts'

/** A clock that moves only when it is told to. */
export interface HandClock extends Clock {
  at: number
  forward(ms: number): void
}

export function createHandClock(start: string | number = 0): HandClock {
  const clock: HandClock = {
    at: new Date(start).getTime(),
    now: () => new Date(clock.at),
    forward: (ms) => {
      clock.at += ms
    },
  }
  return clock
}

export interface ListLog extends Log {
  readonly lines: { level: string; event: string; about: Readonly<Record<string, unknown>> }[]
  events(): string[]
}

export function createListLog(): ListLog {
  const lines: ListLog['lines'] = []
  const write =
    (level: string) =>
    (event: string, about: Readonly<Record<string, unknown>> = {}): void => {
      lines.push({ level, event, about })
    }
  return {
    lines,
    events: () => lines.map((line) => line.event),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  }
}
