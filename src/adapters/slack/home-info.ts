import type { Button } from '../../reply/reply.ts'

/** What stands on a person's App Home, apart from their own questions, which the adapter remembers itself. */
export interface HomeInfo {
  /** A line for each package: what is held, and until when. */
  readonly held: readonly string[]
  readonly subscriptions: readonly { readonly text: string; readonly buttons: readonly Button[] }[]
  readonly help: readonly string[]
}

export type Home = (who: { readonly user: string; readonly workspace: string }) => Promise<HomeInfo>
