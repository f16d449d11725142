import type { Range } from '../calendar/month.ts'

/**
 * A reply without a platform: blocks of styled text, tables and buttons. Each adapter escapes the text its own way
 * and cuts what its platform cannot hold; nothing in here is markup.
 */
export interface Reply {
  readonly status: 'answered' | 'clarify' | 'no_data' | 'refused' | 'help' | 'failed'
  readonly blocks: readonly Block[]
  /** The whole reply as plain text: for notifications, screen readers and the terminal's `text`. */
  readonly text: string
  /** Small talk: a channel gets no reply, a direct message may. */
  readonly silent: boolean
  /** Errors and confirmations go to the asker alone where the platform can do that. */
  readonly private: boolean
  /** Where it gives figures of the data: those it rests on, so that a later revision can be told under it. */
  readonly restsOn?: readonly RestsOn[]
}

/** One figure as it was held when the reply was made; a row of the data fits. */
export interface RestsOn {
  readonly package: string
  readonly reporter: string
  readonly partner: string
  readonly flow: 'export' | 'import'
  readonly commodity: string
  readonly measure: 'net_weight' | 'value'
  readonly period: Range
  readonly value: number
  readonly unit: 't' | 'kg' | 'USD'
}

export type Block =
  /** The answer sentence; the figure is its bold span. */
  | { readonly kind: 'headline'; readonly text: Rich }
  | { readonly kind: 'line'; readonly text: Rich }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Rich[] }
  | Table
  /** A series that draws itself: blocks ▁▂▃▄▅▆▇█, undefined where no figure is held. */
  | {
      readonly kind: 'spark'
      readonly values: readonly (number | undefined)[]
      readonly from: string
      readonly to: string
      readonly title: string
    }
  /** The grey line: reading, status, sources. */
  | { readonly kind: 'context'; readonly text: Rich }
  /** The place of a picture; adapters that get none leave it out. */
  | { readonly kind: 'picture'; readonly alt: string; readonly png?: Uint8Array }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
  /** Size of each row for a bar beside it; same length as rows. */
  readonly bars?: readonly number[]
  /** Rows that were left out before the adapter cut anything. */
  readonly more?: number
}

export type Rich = readonly Span[]
export interface Span {
  readonly text: string
  readonly style?: 'bold' | 'italic' | 'code'
  readonly link?: string
  /** Only says up or down; never carries meaning alone. */
  readonly tone?: 'up' | 'down'
}

export type Action =
  /** Ask this question; it is whole, so a button outlives a restart. */
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'how'; readonly question: string }
  | { readonly kind: 'sources'; readonly question: string }
  | { readonly kind: 'feedback'; readonly good: boolean; readonly question: string }
  /** Take the reply away; the adapter allows it to the asker and to admins. */
  | { readonly kind: 'remove' }
  /** A command's own action: `alert:mute:ID`, `subscription:delete:ID`. */
  | { readonly kind: 'command'; readonly command: string; readonly args: string }

export interface Button {
  readonly label: string
  readonly action: Action
  /** What the button is for; adapters group and order by it. */
  readonly group: 'choice' | 'alternative' | 'next' | 'proof' | 'manage'
}

/** For a reply that is made of others. */
export function restsOnAll(replies: readonly Pick<Reply, 'restsOn'>[]): Pick<Reply, 'restsOn'> {
  const all = replies.flatMap((reply) => reply.restsOn ?? [])
  return all.length > 0 ? { restsOn: all } : {}
}

export const plain = (text: string): Rich => [{ text }]
export function textOf(rich: Rich): string {
  let text = ''
  for (const span of rich) text += span.text
  return text
}

/** Words of the bot about itself, for the asker alone: a line, a list under it, buttons. */
export function linesReply(
  [first = '', ...items]: readonly string[],
  buttons: readonly Button[] = [],
  status: 'help' | 'refused' = 'help',
): Reply {
  return {
    status,
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
