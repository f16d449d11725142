import { type Button, linesReply, type Reply } from '../../reply/reply.ts'

/** Words about subscriptions and alerts, for the asker. */
export const say = (lines: readonly string[], buttons: readonly Button[] = []): Reply =>
  linesReply(lines, buttons)

/** What could not be done: the same, and no answer. */
export const decline = (text: string, buttons: readonly Button[] = []): Reply =>
  linesReply([text], buttons, 'refused')

export const button = (label: string, command: 'subscribe' | 'alert', args: string): Button => ({
  label,
  action: { kind: 'command', command, args },
  group: 'manage',
})
