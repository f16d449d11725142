import {
  ComponentType,
  InteractionResponseType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  Routes,
  TextInputStyle,
} from 'discord.js'
import { isExpired, REFUSAL, refusalOf } from '../errors.ts'
import { isPrivate } from '../privacy.ts'
import { WORDS } from '../words.ts'
import { answerInteraction } from './answering.ts'
import type { Desk } from './desk.ts'
import { placeOfInteraction } from './place.ts'

/** The button that opens the box, and the box. */
export const TYPE = '1type'
const TYPED = '1typed'
const QUESTION = 'question'
const LONGEST_QUESTION = 1000

type Opening = MessageComponentInteraction | MessageContextMenuCommandInteraction

/** A box to type a question into, where Discord did not give us the words. */
export async function openModal(interaction: Opening, desk: Desk): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token)
  try {
    await desk.rest.post(route, { body: { type: InteractionResponseType.Modal, data: box() }, auth: false })
  } catch (error) {
    if (!isExpired(error) && refusalOf(error) !== REFUSAL.alreadyAcknowledged) throw error
  }
}

export async function onTyped(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  if (interaction.customId !== TYPED) return
  const isHidden = await isPrivate(desk.store, interaction.guildId)
  const place = placeOfInteraction(interaction, isHidden, desk.clock.now())
  const text = interaction.fields.getTextInputValue(QUESTION)
  return answerInteraction(interaction, desk, { private: isHidden }, () =>
    desk.bot.handle({ ...place, surface: 'command', text }),
  )
}

const box = () => ({
  custom_id: TYPED,
  title: WORDS.type,
  components: [
    {
      type: ComponentType.Label,
      label: WORDS.typeLabel,
      component: {
        type: ComponentType.TextInput,
        custom_id: QUESTION,
        style: TextInputStyle.Short,
        max_length: LONGEST_QUESTION,
        required: true,
      },
    },
  ],
})
