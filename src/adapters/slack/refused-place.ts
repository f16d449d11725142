import { slackCode } from './slack-error.ts'

/** The place does not take our posts, and will not the next time either: its owner has to do something. */
export class PlaceRefused extends Error {
  readonly code = 'channel_refused'
}

/** Slack's words for it: https://docs.slack.dev/reference/methods/chat.postMessage, without those about tokens. */
const REFUSALS: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'is_inactive',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'messages_tab_disabled',
  'user_not_found',
  'user_disabled',
  'cannot_dm_bot',
  'not_installed', // ours: the workspace took its permission back
])

/** What a schedule posts with: it stops where it is not wanted, and tries again after any other failure. */
export async function toldRefused<T>(post: Promise<T>): Promise<T> {
  try {
    return await post
  } catch (error) {
    const word = slackCode(error)
    throw REFUSALS.has(word) ? new PlaceRefused(`Slack refuses this place: ${word}`, { cause: error }) : error
  }
}
