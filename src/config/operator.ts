import type { DiscordConfig } from './discord.ts'
import type { Settings } from './settings.ts'
import type { SlackConfig } from './slack.ts'

interface Platforms {
  readonly slack: SlackConfig | undefined
  readonly discord: DiscordConfig | undefined
}

const FORMS =
  'slack:U… or slack:C… (slack:T…:U… with many workspaces), discord:CHANNEL-ID or discord:@PERSON-ID'

/** The conversation in which the operator is told what only they can mend; on a platform that is on. */
export function readOperator(settings: Settings, platforms: Platforms): string | undefined {
  const text = settings.get('TALLYMAN_OPERATOR')
  if (text === undefined) return undefined
  const [platform] = text.split(':')
  if (platform !== 'slack' && platform !== 'discord') return settings.fault('TALLYMAN_OPERATOR', FORMS)
  if (!platforms[platform])
    return settings.fault('TALLYMAN_OPERATOR', `a platform that is on; ${platform} has no keys`)
  const conversation = platform === 'slack' ? onSlack(text, platforms.slack) : onDiscord(text)
  return conversation ?? settings.fault('TALLYMAN_OPERATOR', FORMS)
}

/** A person's id is as good as a channel's. The one workspace of a bot token needs no name. */
function onSlack(text: string, slack: SlackConfig | undefined): string | undefined {
  const match = /^slack:(?:([TE][A-Z0-9]+):)?([UWCGD][A-Z0-9]+)$/.exec(text)
  const team = match?.[1] ?? (slack?.workspaces.kind === 'one' ? 'own' : undefined)
  return match && team ? `slack:${team}:${match[2]}` : undefined
}

function onDiscord(text: string): string | undefined {
  const match = /^discord:(@?)(\d{17,20})$/.exec(text)
  return match?.[1] ? `discord:direct:${match[2]}` : match ? `discord:${match[2]}` : undefined
}
