import type { App, RespondFn, SlashCommand } from '@slack/bolt'
import type { CommandInfo } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import { type Place, privateConversation } from '../place.ts'
import { SHARED_ONLY_WHERE_ALLOWED } from '../wording.ts'
import { commandModal } from './modal.ts'
import { aboutPerson } from './person.ts'
import { noteAsked } from './recent.ts'
import { attend, isAllowed, lineReply, type Reception } from './reception.ts'
import { respondTo } from './respond.ts'
import { share } from './share.ts'

/** `/trade US imports July`, `/trade top july 2025`, `/trade post …` for everybody to see. */
export function listenToCommand(app: App, reception: Reception): void {
  app.command('/trade', async ({ command, ack, respond, context }) => {
    await ack()
    const place = { team: context.teamId ?? command.team_id, channel: command.channel_id }
    const lane = privateConversation(place, command.user_id)
    const told = (reply: Reply) => respondTo(reception, { place, user: command.user_id, respond }, reply)
    await attend(reception, lane, told, async () => {
      if (!(await reception.once(`command:${command.trigger_id}`))) return
      await run(reception, command, place, respond)
    })
  })
}

async function run(
  reception: Reception,
  command: SlashCommand,
  place: Place,
  respond: RespondFn,
): Promise<void> {
  const asked = { place, user: command.user_id, respond }
  const { text, shared } = wishOf(command.text)
  const named = namedCommand(reception.commands, text)
  if (named && named.rest === '' && wantsModal(named.info)) return open(reception, command, place, named.info)
  if (shared && !isAllowed(reception, command.channel_id))
    return respondTo(reception, asked, lineReply(SHARED_ONLY_WHERE_ALLOWED))
  const reply = await reception.bot.handle({
    conversation: privateConversation(place, command.user_id),
    platform: 'slack',
    user: command.user_id,
    text,
    surface: 'command',
    channel: command.channel_id,
    workspace: place.team,
    now: reception.clock.now(),
    alone: true,
    ...(named ? { command: { name: named.info.name, args: argumentsOf(named) } } : {}),
    ...(await aboutPerson(reception, {
      team: place.team,
      channel: command.channel_id,
      user: command.user_id,
      text,
      command: named?.info.name,
    })),
  })
  if (!reply) return
  if (shared && !reply.private) await share(reception, asked, reply)
  else await respondTo(reception, asked, reply)
  const question = named ? (named.info.name === 'ask' ? named.rest : '') : text
  await noteAsked(reception, { team: place.team, user: command.user_id, text: question, reply })
}

/** "post" in front asks to share; no question about trade begins with it. */
function wishOf(text: string): { text: string; shared: boolean } {
  const rest = /^\s*post\s+(.+)$/is.exec(text)?.[1]
  return { text: (rest ?? text).trim(), shared: rest !== undefined }
}

interface Named {
  readonly info: CommandInfo
  readonly rest: string
}

function namedCommand(commands: readonly CommandInfo[], text: string): Named | undefined {
  const [word = ''] = text.split(/\s+/, 1)
  const info = commands.find(({ name }) => name === word.toLowerCase())
  return info && { info, rest: text.slice(word.length).trim() }
}

/** Free text goes to the first option. */
function argumentsOf({ info, rest }: Named): Readonly<Record<string, string>> {
  const first = info.options[0]
  return first && rest !== '' ? { [first.name]: rest } : {}
}

const wantsModal = ({ options }: CommandInfo): boolean =>
  options.length > 1 && options.some(({ required }) => required === true)

async function open(
  reception: Reception,
  command: SlashCommand,
  { team }: Place,
  info: CommandInfo,
): Promise<void> {
  const client = await reception.clients.of(team)
  const view = commandModal(info, command.channel_id, reception.bot)
  await client.views.open({ trigger_id: command.trigger_id, view })
}
