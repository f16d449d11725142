import type { Button, Reply } from '../../reply/reply.ts'
import { plain } from '../../reply/reply.ts'

/** The few sentences that only Discord needs; everything about trade is worded in `reply/`. */
export const WORDS = {
  notYours: 'Only the person who asked, or somebody who manages messages here, can remove this.',
  outdated: 'This button is too old to be used; please ask again.',
  nothing: 'There is nothing to say to that.',
  failed: 'That did not work just now; please ask again.',
  notHere: 'This command works in a server only.',
  nowPrivate: 'From now on only the asker sees the answers to commands in this server.',
  nowPublic: 'From now on everybody sees the answers to commands in this server.',
  cannotRead: 'A reply with its ping off reaches me without its words. Turn the ping on, or ask here.',
  cannotPost: (missing: readonly string[]): string =>
    `I may not post on my own in this channel. Missing for me: ${missing.join(', ')}.`,
  remove: 'Remove',
  type: 'Type a question',
  typeLabel: 'Your question',
} as const

/** A one-line reply of the adapter's own, for the asker alone. */
export const note = (text: string, buttons: readonly Button[] = []): Reply => ({
  status: 'help',
  blocks: [
    { kind: 'line', text: plain(text) },
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ],
  text,
  silent: false,
  private: true,
})
