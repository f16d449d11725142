import { type Button, plain, type Reply } from '../../reply/reply.ts'

/** Words about subscriptions and alerts, for the asker. */
export function say(lines: readonly string[], buttons: readonly Button[] = []): Reply {
  const [first = '', ...items] = lines
  return {
    status: 'help',
    blocks: [
      { kind: 'line', text: plain(first) },
      ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items: items.map(plain) }] : []),
      ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
    ],
    text: [first, ...items.map((item) => `• ${item}`)].join('\n'),
    silent: false,
    private: true,
  }
}

/** What could not be done: the same, and no answer. */
export const decline = (text: string, buttons: readonly Button[] = []): Reply => ({
  ...say([text], buttons),
  status: 'refused',
})

export const button = (label: string, command: 'subscribe' | 'alert', args: string): Button => ({
  label,
  action: { kind: 'command', command, args },
  group: 'manage',
})
