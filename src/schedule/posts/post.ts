import type { Clock, Log, MessageRef, Store } from '../../bot/ports.ts'

/** What is known of one post, under `post:` and its job's id. */
export type PostRecord =
  /** Somebody is sending it, or died while sending. */
  | { readonly state: 'claimed'; readonly at: number; readonly repeats: number }
  /** Nobody is: the last try failed. `unsure`: it may have come through all the same. */
  | { readonly state: 'open'; readonly unsure: boolean; readonly repeats: number }
  | { readonly state: 'posted'; readonly at: number; readonly repeats: number; readonly ref: MessageRef }

export type PostResult =
  /** `repeated`: an earlier try may have come through; both carry the same nonce. */
  | { readonly state: 'posted'; readonly ref: MessageRef; readonly repeated: boolean }
  | { readonly state: 'posted_before'; readonly ref: MessageRef }
  /** Another process is at it: look again then. */
  | { readonly state: 'claimed'; readonly againMs: number }
  /** Try after try ended in the dark: whatever it is, it is not made better by another. */
  | { readonly state: 'unsure' }

export interface Send {
  send(nonce: string): Promise<MessageRef>
  /** Looks for a message that carries the nonce, where the platform can: then nothing is ever sent twice. */
  find?(nonce: string): Promise<MessageRef | undefined>
}

export interface Poster {
  /** Sends once for each id, whoever asks and however often. What `send` throws is thrown, and may be tried again. */
  post(id: string, send: Send): Promise<PostResult>
  /** Writes down what was posted while the store was gone. */
  settle(): Promise<void>
}

export interface PosterOptions {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** A claim older than this belongs to a process that died. Longer than any send takes. */
  readonly staleMs: number
}
