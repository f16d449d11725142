import type { App } from '@slack/bolt'
import type { HomeInfo } from '../home-info.ts'
import { renderHome } from '../render/home.ts'
import { suggestPrompts } from './pane.ts'
import type { Reception } from './reception.ts'

const EXAMPLES = 5
const NOTHING: HomeInfo = { held: [], subscriptions: [], help: [] }

/** One event tells of both tabs: the pane gets its prompts, the home its page. */
export function listenToHome(app: App, reception: Reception): void {
  app.event('app_home_opened', async ({ event, context }) => {
    const team = context.teamId ?? ''
    if (event.tab === 'messages') return suggestPrompts(reception, team, event.channel)
    await publishHome(reception, team, event.user, event.channel).catch(
      (error) => void reception.report('slack.home_failed', error),
    )
  })
}

export async function publishHome(
  reception: Reception,
  team: string,
  user: string,
  channel: string,
): Promise<void> {
  const info = (await reception.home?.({ user, workspace: team })) ?? NOTHING
  const asked = await reception.memory.recent(team, user)
  const view = renderHome(info, asked, reception.bot.examples(EXAMPLES), channel)
  const client = await reception.clients.of(team)
  await reception.patience(() => client.views.publish({ user_id: user, view }))
}
