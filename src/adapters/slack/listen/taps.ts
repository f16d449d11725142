import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import type { Action, Reply } from '../../../reply/reply.ts'
import { decodeAction } from '../action.ts'
import { conversationOf, isDirect, type Place, privateConversation } from '../place.ts'
import { ACTION_ID, FEEDBACK_ID } from '../render/buttons.ts'
import { renderMessage } from '../render/message.ts'
import { NOT_YOURS, SHARED_ONLY_WHERE_ALLOWED, THANKS } from '../wording.ts'
import { attend, isAllowed, lineReply, type Reception, tell } from './reception.ts'
import { share } from './share.ts'

/** A tapped button, with the message it stood in. */
interface Tapped {
  readonly place: Place
  readonly user: string
  /** The message of ours that has the button; undefined on the App Home. */
  readonly message: string | undefined
  /** Only this person sees that message, and Slack changes it through `respond` alone. */
  readonly private: boolean
  /** The button switches the answer itself rather than asking something more. */
  readonly switches: boolean
  readonly respond: RespondFn
}

export function listenToTaps(app: App, reception: Reception): void {
  const onTap = async (body: BlockAction, action: ButtonAction, respond: RespondFn): Promise<void> => {
    const meant = decodeAction(action.value)
    const tapped = tappedIn(body, action, respond)
    if (!meant || !tapped) return
    await attend(
      reception,
      conversation(tapped),
      (line) => tellTapper(reception, tapped, line),
      async () => {
        const { place, message, user } = tapped
        if (!(await reception.once(`${place.team}:${place.channel}:${message}:${user}:${action.action_ts}`)))
          return
        if (meant.kind === 'remove') await remove(reception, tapped)
        else if (meant.kind === 'share') await shareAnswer(reception, tapped, meant.question)
        else if (meant.kind === 'feedback') await vote(reception, tapped, meant)
        else await perform(reception, tapped, meant)
      },
    )
  }
  app.action<BlockAction<ButtonAction>>(ACTION_ID, async ({ ack, body, action, respond }) => {
    await ack()
    await onTap(body, action, respond)
  })
  app.action<BlockAction<ButtonAction>>(FEEDBACK_ID, async ({ ack, body, action, respond }) => {
    await ack()
    await onTap(body, action, respond)
  })
}

function tappedIn(body: BlockAction, action: ButtonAction, respond: RespondFn): Tapped | undefined {
  const team = body.team?.id ?? body.user.team_id
  const channel = body.channel?.id ?? body.view?.private_metadata
  if (!team || !channel) return undefined
  const message = body.message?.ts ?? body.container.message_ts
  const thread = body.message?.thread_ts ?? (isDirect(channel) ? undefined : message)
  return {
    place: thread === undefined ? { team, channel } : { team, channel, thread },
    user: body.user.id,
    message,
    private: body.container.is_ephemeral === true,
    switches: /^(choice|alternative)/.test(action.action_id),
    respond,
  }
}

const conversation = (tapped: Tapped): string =>
  tapped.private ? privateConversation(tapped.place, tapped.user) : conversationOf(tapped.place)

async function perform(reception: Reception, tapped: Tapped, action: Action): Promise<void> {
  const reply = await tap(reception, tapped, action)
  if (reply === undefined) return
  if (tapped.private) return respondPrivately(tapped, reply, tapped.switches)
  if (reply.private) return tellTapper(reception, tapped, reply)
  const { place, message, user } = tapped
  const mine = message !== undefined && (await reception.memory.askerOf(place, message)) === user
  if (tapped.switches && mine) return reception.postbox.update(place, message, reply)
  const ts = await reception.postbox.post(place, reply)
  const asked = action.kind === 'ask' ? action.question : ''
  if (asked !== '') await reception.memory.remember(place, ts, { ts, user }, asked)
}

async function tap(reception: Reception, tapped: Tapped, action: Action): Promise<Reply | undefined> {
  const { place, user } = tapped
  const manages = action.kind === 'command'
  return reception.bot.tap({
    action,
    conversation: conversation(tapped),
    platform: 'slack',
    user,
    channel: place.channel,
    workspace: place.team,
    now: reception.clock.now(),
    ...(manages ? { mayManage: await reception.people.mayManage(place.team, user) } : {}),
  })
}

async function remove(reception: Reception, tapped: Tapped): Promise<void> {
  const { place, user, message } = tapped
  if (tapped.private) return void (await tapped.respond({ delete_original: true }))
  if (message === undefined) return
  const asker = await reception.memory.askerOf(place, message)
  const may = asker === user || isDirect(place.channel) || (await reception.people.isAdmin(place.team, user))
  if (!may) return tellTapper(reception, tapped, lineReply(NOT_YOURS))
  await reception.postbox.remove(place, message)
}

async function shareAnswer(reception: Reception, tapped: Tapped, question: string): Promise<void> {
  const { place, user, respond } = tapped
  if (!isAllowed(reception, place.channel))
    return tellTapper(reception, tapped, lineReply(SHARED_ONLY_WHERE_ALLOWED))
  const reply = await tap(reception, tapped, { kind: 'ask', question })
  if (reply)
    await share(
      reception,
      { place: { team: place.team, channel: place.channel }, user, question, reply },
      respond,
    )
}

async function vote(
  reception: Reception,
  tapped: Tapped,
  action: Extract<Action, { kind: 'feedback' }>,
): Promise<void> {
  const { place, user, message } = tapped
  if (message === undefined) return
  await reception.memory.vote(place, message, user, action.good, action.question)
  await tellTapper(reception, tapped, (await tap(reception, tapped, action)) ?? lineReply(THANKS))
}

async function tellTapper(reception: Reception, tapped: Tapped, reply: Reply): Promise<void> {
  if (tapped.private) return respondPrivately(tapped, reply, false)
  await tell(reception, tapped.place, tapped.user, reply)
}

async function respondPrivately({ respond }: Tapped, reply: Reply, replace: boolean): Promise<void> {
  await respond({
    ...renderMessage(reply, 'private'),
    response_type: 'ephemeral',
    replace_original: replace,
  })
}
