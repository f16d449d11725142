import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { type Arrived, arrive } from '../actions.ts'
import { note, WORDS } from '../words.ts'
import { answerInteraction, responderFor } from './answering.ts'
import { type Desk, prepare } from './desk.ts'
import { openModal, TYPE } from './modal.ts'
import { placeOfInteraction } from './place.ts'

/** A tapped button, or a line chosen from a menu. */
export async function onTap(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId
  if (id === TYPE) return openModal(interaction, desk)
  const arrived = await arriveSafely(id, desk)
  if (!arrived) return tell(interaction, desk, WORDS.outdated)
  if (arrived.action.kind === 'remove') return onRemove(interaction, desk, arrived)
  const isHidden = isEphemeral(interaction)
  const replace = switches(arrived.group) && (await askerOf(interaction, desk)) === interaction.user.id
  // Proof is for the one who wants it; the channel has seen the answer.
  const manner = { private: isHidden || (!replace && arrived.group === 'proof'), replace, mayPass: true }
  const place = placeOfInteraction(interaction, isHidden, desk.clock.now())
  return answerInteraction(interaction, desk, manner, () =>
    desk.bot.tap({ ...place, action: arrived.action }),
  )
}

/** A button that stands for another reading of the same question changes the answer instead of adding one. */
const switches = (group: Arrived['group']): boolean => group === 'choice' || group === 'alternative'

async function onRemove(
  interaction: MessageComponentInteraction,
  desk: Desk,
  { asker }: Arrived,
): Promise<void> {
  const manages =
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? interaction.guildId === null
  const allowed = manages || interaction.user.id === (asker ?? (await askerOf(interaction, desk)))
  if (!allowed) return tell(interaction, desk, WORDS.notYours)
  await responderFor(interaction, desk, { private: true, replace: true }).remove()
}

async function tell(interaction: MessageComponentInteraction, desk: Desk, words: string): Promise<void> {
  const responder = responderFor(interaction, desk, { private: true })
  await responder.answer(await prepare(desk, note(words), { private: true }))
}

/** Discord itself knows who used a command; who wrote a message that was answered stands in the store. */
const askerOf = async (interaction: MessageComponentInteraction, desk: Desk): Promise<string | undefined> =>
  interaction.message.interactionMetadata?.user.id ?? (await desk.answers.askerOf(interaction.message.id))

const isEphemeral = ({ message }: MessageComponentInteraction): boolean =>
  message.flags.has(MessageFlags.Ephemeral)

async function arriveSafely(id: string, desk: Desk): Promise<Arrived | undefined> {
  try {
    return await arrive(id, desk.store)
  } catch (error) {
    desk.log.warn('discord.store_away', { error: String(error) })
    return undefined
  }
}
