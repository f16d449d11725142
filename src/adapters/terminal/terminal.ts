import type { Readable, Writable } from 'node:stream'
import type { Message } from '../../bot/ports.ts'
import type { Paint } from './render.ts'

/** Where the program is run: its streams, and the day. */
export interface Terminal {
  readonly input: Readable & { isTTY?: boolean }
  readonly output: Writable & { isTTY?: boolean; columns?: number }
  readonly error: Writable
  readonly colours: boolean
  readonly today: () => Date
}

export interface Question {
  readonly text: string
  readonly conversation?: string
  /** `YYYY-MM-DD` */
  readonly now?: string
}

/** A person at a terminal always speaks to the bot itself, and may do everything. */
export function messageOf({ text, conversation = 'alone', now }: Question, { today }: Terminal): Message {
  return {
    conversation: `terminal:${conversation}`,
    platform: 'terminal',
    user: 'terminal',
    channel: 'terminal',
    text,
    surface: 'direct',
    // noon, so that no time zone makes another day of it
    now: now === undefined ? today() : new Date(`${now}T12:00:00Z`),
    alone: true,
    mayManage: true,
  }
}

/** Lines are broken on a screen only: a program that reads them gets them whole. */
export const paintOf = ({ colours, output }: Terminal): Paint => ({
  colours,
  columns: output.columns || 100, // a screen of unknown size says 0
  wraps: output.isTTY === true,
})

/** Waits where the reader is slower than we are. */
export const write = ({ output }: Terminal, text: string): Promise<void> =>
  new Promise((resolve) => (output.write(text) ? resolve() : output.once('drain', resolve)))
