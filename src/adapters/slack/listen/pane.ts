import { clip } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { Reception } from './reception.ts'

/** Questions that the data held now can answer, to start from. */
export async function suggestPrompts(
  { bot, clients, report }: Reception,
  team: string,
  channel: string,
  thread?: string,
): Promise<void> {
  const prompts = bot
    .examples(LIMITS.prompts.count)
    .map((message) => ({ title: clip(message, LIMITS.prompts.title), message }))
  if (prompts.length === 0) return
  const client = await clients.of(team)
  // Apps made before agent_view name the pane's thread; in an agent's pane Slack would drop the call for it.
  const where = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread }
  await client.assistant.threads
    .setSuggestedPrompts({ ...where, prompts })
    .catch((error) => void report('slack.prompts_failed', error))
}
