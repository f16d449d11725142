import type { App } from '@slack/bolt'
import type { Installations } from '../installations.ts'
import type { Reception } from './reception.ts'

/** A workspace took its permission back: its token is forgotten here and in the store. */
export function listenToUninstalls(app: App, reception: Reception, installations: Installations): void {
  const forget = async (team: string | undefined, enterprise: string | undefined, why: string) => {
    await installations.uninstall([team, enterprise])
    if (team !== undefined) reception.clients.forget(team)
    reception.log.warn('slack.uninstalled', { workspace: team ?? enterprise, why })
  }
  app.event('app_uninstalled', ({ context }) =>
    forget(context.teamId, context.enterpriseId, 'app_uninstalled'),
  )
  app.event('tokens_revoked', async ({ event, context }) => {
    if (event.tokens.bot && event.tokens.bot.length > 0)
      await forget(context.teamId, context.enterpriseId, 'tokens_revoked')
  })
}
