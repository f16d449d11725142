import { REST, type RESTOptions } from 'discord.js'
import { fetchApplicationId } from './commands/register.ts'
import { NEEDED_BITS } from './permissions.ts'

export interface InviteOptions {
  /** Needed only where the application's id is not given. */
  readonly token?: string
  readonly applicationId?: string
  readonly rest?: Partial<RESTOptions>
}

export interface InviteLinks {
  /** Adds the bot to a server, with the rights it needs and no others. */
  readonly server: string
  /** Adds its commands to one's own account, for use anywhere. */
  readonly user: string
}

/** The links that bring the bot in. For `npm run discord:invite`. */
export async function discordInvite(options: InviteOptions): Promise<InviteLinks> {
  const id = options.applicationId ?? (await idOfToken(options))
  return {
    server: link(id, {
      scope: 'bot applications.commands',
      permissions: String(NEEDED_BITS),
      integration_type: '0',
    }),
    user: link(id, { scope: 'applications.commands', integration_type: '1' }),
  }
}

const link = (id: string, about: Readonly<Record<string, string>>): string =>
  `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: id, ...about })}`

const idOfToken = ({ token, rest }: InviteOptions): Promise<string> =>
  fetchApplicationId(new REST(rest).setToken(token ?? ''))
