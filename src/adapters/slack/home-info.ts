import type { Button } from '../../reply/reply.ts'

/** What stands on a person's App Home, apart from their own questions, which the adapter remembers itself. */
export interface HomeInfo {
  /** A line for each package: what is held, and until when. */
  readonly held: readonly string[]
  readonly subscriptions: readonly HomeSubscription[]
  readonly help: readonly string[]
}

/** Something that is posted for this person, with what can be done about it. */
export interface HomeSubscription {
  readonly text: string
  /** Where it is posted. */
  readonly channel?: string
  readonly buttons: readonly Button[]
}

export type Home = (who: { readonly user: string; readonly workspace: string }) => Promise<HomeInfo>
