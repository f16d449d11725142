import { type AutocompleteInteraction, InteractionResponseType, Routes } from 'discord.js'
import { isExpired, REFUSAL, refusalOf } from '../errors.ts'
import { LIMIT } from '../limits.ts'
import { shorten } from '../text/neutral.ts'
import type { Desk } from './desk.ts'

/** Offers names while somebody types: from memory, at once, and in silence where nothing fits. */
export async function onAutocomplete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token)
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult
  try {
    await desk.rest.post(route, {
      body: { type, data: { choices: choicesFor(interaction, desk) } },
      auth: false,
    })
  } catch (error) {
    // The next letter was faster, or another replica was: nobody waits for this one any more.
    if (!isExpired(error) && refusalOf(error) !== REFUSAL.alreadyAcknowledged) throw error
  }
}

function choicesFor(interaction: AutocompleteInteraction, desk: Pick<Desk, 'bot' | 'commands'>) {
  const focused = interaction.options.getFocused(true)
  const options = desk.commands.get(interaction.commandName)?.options ?? []
  const reader = options.find((option) => option.name === focused.name)?.reader
  if (!reader) return []
  return desk.bot
    .suggest(reader, focused.value, LIMIT.choices)
    .filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= LIMIT.choice)
    .slice(0, LIMIT.choices)
    .map(({ name, value }) => ({ name: shorten(name, LIMIT.choice), value }))
}
