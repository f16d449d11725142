import type { Action } from '../../reply/reply.ts'
import { LIMITS } from './limits.ts'

/** What a button of ours carries: the bot's actions, and sharing a private answer, which only Slack needs. */
export type SlackAction = Action | { readonly kind: 'share'; readonly question: string }

/** The action as a button value, or undefined where it is longer than Slack allows. */
export function encodeAction(action: SlackAction): string | undefined {
  const value = JSON.stringify(action)
  return value.length <= LIMITS.button.value ? value : undefined
}

/** Reads a value back. Buttons outlive versions of this program, so nothing about the value is taken for granted. */
export function decodeAction(value: string | undefined): SlackAction | undefined {
  const fields = parse(value)
  if (fields === undefined) return undefined
  const { kind, question, good, command, args } = fields
  if (kind === 'remove') return { kind }
  if (kind === 'command' && typeof command === 'string' && typeof args === 'string')
    return { kind, command, args }
  if (typeof question !== 'string') return undefined
  if (kind === 'feedback' && typeof good === 'boolean') return { kind, good, question }
  if (kind === 'ask' || kind === 'how' || kind === 'sources' || kind === 'share') return { kind, question }
  return undefined
}

function parse(value: string | undefined): Record<string, unknown> | undefined {
  try {
    const fields: unknown = JSON.parse(value ?? '')
    // Any object may be read as a record of unknowns; each field is checked above.
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
