import { ButtonStyle, ComponentType, type Message as DiscordMessage } from 'discord.js'
import type { Button } from '../../../reply/reply.ts'
import type { Rendered } from '../render/message.ts'
import { note, WORDS } from '../words.ts'
import { type Desk, prepare } from './desk.ts'
import { TYPE } from './modal.ts'
import { missingHere } from './place.ts'

const EXAMPLES = 8

/**
 * Under a reply whose words did not arrive: a box to type into, and questions to choose from. Once an answer, so
 * that people can talk about it among themselves.
 */
export async function offerToType(message: DiscordMessage, desk: Desk): Promise<void> {
  const about = message.reference?.messageId ?? message.id
  if (missingHere(message).length > 0 || !(await desk.once(`offer:${about}`))) return
  const examples = desk.bot.examples(EXAMPLES).map(exampleButton)
  const audience = { asker: message.author.id }
  const rendered = withTypeButton(await prepare(desk, note(WORDS.cannotRead, examples), audience))
  const address = await desk.post(message.channelId, rendered, { nonce: message.id, replyTo: message.id })
  if (address) await desk.answers.note(message.id, { ...address, asker: message.author.id })
}

const exampleButton = (question: string): Button => ({
  label: question,
  action: { kind: 'ask', question },
  group: 'choice',
})

const withTypeButton = (rendered: Rendered): Rendered => ({
  ...rendered,
  components: [...rendered.components, { type: ComponentType.ActionRow, components: [typeButton] }],
})

const typeButton = {
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: WORDS.type,
  custom_id: TYPE,
} as const
