import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js'
import { isExpired, REFUSAL, refusalOf } from './errors.ts'
import type { Rendered } from './render/message.ts'
import { bodyOf, filesOf, payload } from './wire.ts'

/** The part of an interaction that answering needs. */
export interface Answerable {
  readonly id: string
  readonly token: string
  readonly applicationId: string
}

export interface ResponderOptions {
  readonly rest: REST
  /** Only the asker sees the answer. Fixed when the answer is deferred. */
  readonly private: boolean
  /** The answer takes the place of the message whose button was tapped. */
  readonly replace?: boolean
  /** Discord waits three seconds; an answer that takes longer than this is announced first. */
  readonly deferAfterMs: number
}

/** Answers one interaction, once, in time. Each answer says whether anybody can have seen it. */
export interface Responder {
  /** @param apart the answer is for the asker alone though everybody would have seen the one expected */
  answer(rendered: Rendered, apart?: boolean): Promise<Outcome>
  /** Nothing to say to a tap: no trace is left. */
  pass(): Promise<void>
  /** Takes away the message whose button was tapped. */
  remove(): Promise<void>
}

export type Outcome = 'shown' | 'expired' | 'taken'

export function createResponder(interaction: Answerable, options: ResponderOptions): Responder {
  const calls = callsOf(interaction, options.rest)
  let deferred: Promise<Outcome> | undefined
  const timer = setTimeout(() => {
    deferred = calls.acknowledge(
      options.replace ? { type: UPDATE_LATER } : { type: LATER, data: hidden(options) },
    )
    // Looked at when the answer comes; until then nobody else hears a failure.
    deferred.catch(() => {})
  }, options.deferAfterMs)

  async function later(before: Outcome, rendered: Rendered, apart: boolean): Promise<Outcome> {
    if (before !== 'shown') return before
    if (!apart) return calls.edit(rendered)
    // The announcement was public and cannot become private: it goes, and a private message comes.
    if (!options.replace) await calls.remove()
    return calls.followUp(rendered)
  }

  return {
    async answer(rendered, apart = false) {
      clearTimeout(timer)
      if (deferred) return later(await deferred, rendered, apart)
      const type = options.replace && !apart ? UPDATE : MESSAGE
      const flags = type === MESSAGE && (apart || options.private) ? MessageFlags.Ephemeral : 0
      return calls.acknowledge({ type, data: bodyOf(rendered, flags) }, filesOf(rendered))
    },
    async pass() {
      clearTimeout(timer)
      if (!deferred) await calls.acknowledge({ type: UPDATE_LATER })
      else if ((await deferred) === 'shown' && !options.replace) await calls.remove()
    },
    async remove() {
      clearTimeout(timer)
      if ((await (deferred ?? calls.acknowledge({ type: UPDATE_LATER }))) === 'shown') await calls.remove()
    },
  }
}

const MESSAGE = InteractionResponseType.ChannelMessageWithSource
const LATER = InteractionResponseType.DeferredChannelMessageWithSource
const UPDATE = InteractionResponseType.UpdateMessage
const UPDATE_LATER = InteractionResponseType.DeferredMessageUpdate

const hidden = (options: ResponderOptions) => (options.private ? { flags: MessageFlags.Ephemeral } : {})

/** The four calls that a token allows: acknowledge once, then edit, remove and follow up for a quarter of an hour. */
function callsOf({ id, token, applicationId }: Answerable, rest: REST) {
  const original = Routes.webhookMessage(applicationId, token)
  return {
    acknowledge: (body: unknown, files: ReturnType<typeof filesOf> = []) =>
      outcomeOf(rest.post(Routes.interactionCallback(id, token), { body, files, auth: false })),
    edit: (rendered: Rendered) => outcomeOf(rest.patch(original, { ...payload(rendered), auth: false })),
    remove: () => outcomeOf(rest.delete(original, { auth: false })),
    followUp: (rendered: Rendered) =>
      outcomeOf(
        rest.post(Routes.webhook(applicationId, token), {
          ...payload(rendered, {}, MessageFlags.Ephemeral),
          auth: false,
        }),
      ),
  }
}

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    await call
    return 'shown'
  } catch (error) {
    if (isExpired(error)) return 'expired'
    // A repeated call whose first try got through, or another replica: either way somebody answers.
    if (refusalOf(error) === REFUSAL.alreadyAcknowledged) return 'taken'
    throw error
  }
}
