import { createHash } from 'node:crypto'
import type { Store } from '../../bot/ports.ts'
import type { Action, Button } from '../../reply/reply.ts'
import { LIMIT } from './limits.ts'

/** An action on its way through a button: it stands in the `custom_id` itself, or in the store if it is too long. */
export interface Carried {
  readonly id: string
  readonly kept?: { readonly key: string; readonly action: Action }
}

export interface Arrived {
  readonly group: Button['group']
  readonly action: Action
  /** For `remove`: who may, beside those who manage messages. */
  readonly asker?: string
}

/** Buttons on messages older than this have lost what did not fit into them. */
const KEPT_MS = 180 * 24 * 3_600_000

/** The first sign is the version of this way of writing: a button outlives the program that wrote it. */
const VERSION = '1'
const GROUPS = { choice: 'c', alternative: 'a', next: 'n', proof: 'p', manage: 'm' } as const

/** @param asker who may take the reply away */
export function carry(action: Action, group: Button['group'], asker = ''): Carried {
  const head = VERSION + GROUPS[group]
  const id = head + write(action, asker)
  if (id.length <= LIMIT.customId) return { id }
  const key = createHash('sha256').update(JSON.stringify(action)).digest('base64url').slice(0, 24)
  return { id: `${head}K${key}`, kept: { key: storeKey(key), action } }
}

/** What a tapped button means; undefined for a foreign one, or one whose action is no longer kept. */
export async function arrive(id: string, store: Store): Promise<Arrived | undefined> {
  const group = groupOf(id)
  if (!group) return undefined
  const rest = id.slice(3)
  if (id[2] === 'K') {
    const kept = await store.get(storeKey(rest))
    return isAction(kept) ? { group, action: kept } : undefined
  }
  const action = read(id.charAt(2), rest)
  return action && (action.kind === 'remove' && rest ? { group, action, asker: rest } : { group, action })
}

export async function keep(carried: readonly Carried[], store: Store): Promise<void> {
  await Promise.all(
    carried.map(async ({ kept }) => kept && (await store.set(kept.key, kept.action, KEPT_MS))),
  )
}

const storeKey = (key: string): string => `discord:action:${key}`

function write(action: Action, asker: string): string {
  switch (action.kind) {
    case 'ask':
      return `A${action.question}`
    case 'how':
      return `H${action.question}`
    case 'sources':
      return `S${action.question}`
    case 'feedback':
      return (action.good ? '+' : '-') + action.question
    case 'remove':
      return `R${asker}`
    case 'command':
      return `C${action.command} ${action.args}`
  }
}

function read(kind: string, rest: string): Action | undefined {
  if (kind === 'A') return { kind: 'ask', question: rest }
  if (kind === 'H') return { kind: 'how', question: rest }
  if (kind === 'S') return { kind: 'sources', question: rest }
  if (kind === '+' || kind === '-') return { kind: 'feedback', good: kind === '+', question: rest }
  if (kind === 'R') return { kind: 'remove' }
  const space = rest.indexOf(' ')
  return kind === 'C'
    ? { kind: 'command', command: rest.slice(0, space), args: rest.slice(space + 1) }
    : undefined
}

function groupOf(id: string): Button['group'] | undefined {
  if (id[0] !== VERSION) return undefined
  return (Object.keys(GROUPS) as Button['group'][]).find((group) => GROUPS[group] === id[1])
}

/** The store gives back what was put there; a value written by an older program may be anything. */
const isAction = (value: unknown): value is Action =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
