import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Action, Reply } from '../../../reply/reply.ts'
import { decodeAction, type SlackAction } from '../action.ts'
import { isDirect } from '../place.ts'
import { ACTION_ID, FEEDBACK_ID } from '../render/buttons.ts'
import { NOT_YOURS, SHARED_ONLY_WHERE_ALLOWED, THANKS } from '../wording.ts'
import { publishHome } from './home.ts'
import { aboutPerson } from './person.ts'
import { attend, isAllowed, lineReply, noted, type Reception, tell } from './reception.ts'
import { respondTo } from './respond.ts'
import { share } from './share.ts'
import { conversation, type Tapped, tappedIn } from './tapped.ts'

export function listenToTaps(app: App, reception: Reception): void {
  for (const id of [ACTION_ID, FEEDBACK_ID])
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, body, action, respond, context }) => {
      await ack()
      await onTap(reception, tappedIn(body, action, respond, context.teamId), body, action)
    })
}

async function onTap(
  reception: Reception,
  tapped: Tapped | undefined,
  body: BlockAction,
  action: ButtonAction,
): Promise<void> {
  const meant = decodeAction(action.value)
  if (!meant || !tapped) return
  const told = (line: Reply) => tellTapper(reception, tapped, line)
  await attend(reception, conversation(tapped), told, async () => {
    if (!(await reception.once(tapped.key))) return
    await perform(reception, tapped, meant)
    const { team, channel } = tapped.place
    if (body.view?.type === 'home') await publishHome(reception, team, tapped.user, channel)
  })
}

function perform(reception: Reception, tapped: Tapped, action: SlackAction): Promise<void> {
  switch (action.kind) {
    case 'remove':
      return remove(reception, tapped)
    case 'share':
      return shareAnswer(reception, tapped, action.question)
    case 'feedback':
      return vote(reception, tapped, action)
    case 'ask':
    case 'how':
    case 'sources':
    case 'command':
      return answer(reception, tapped, action)
  }
}

/** In place where the asker switches an answer, beside it for everybody and everything else. */
async function answer(reception: Reception, tapped: Tapped, action: Action): Promise<void> {
  const reply = await tap(reception, tapped, action)
  if (reply === undefined) return
  if (tapped.private) return respondTo(reception, tapped, reply, tapped.switches)
  if (reply.private) return tellTapper(reception, tapped, reply)
  const { place, message, user } = tapped
  const mine = message !== undefined && (await reception.memory.askerOf(place, message)) === user
  if (tapped.switches && mine) return reception.postbox.update(place, message, reply)
  const ts = await reception.postbox.post(place, reply)
  await noted(reception, reception.memory.rememberAsker(place, { ts, user }))
}

async function tap(reception: Reception, tapped: Tapped, action: Action): Promise<Reply | undefined> {
  const { place, user } = tapped
  const { team, channel } = place
  const text = 'question' in action ? action.question : ''
  const about = { team, channel, user, text, command: action.kind === 'command' ? action.command : '' }
  return reception.bot.tap({
    action,
    conversation: conversation(tapped),
    platform: 'slack',
    user,
    channel,
    workspace: team,
    now: reception.clock.now(),
    ...(tapped.private || isDirect(channel) ? { alone: true } : {}),
    ...(await aboutPerson(reception, about)),
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

/** What one person saw becomes an answer for the channel. */
async function shareAnswer(reception: Reception, tapped: Tapped, question: string): Promise<void> {
  const { team, channel } = tapped.place
  if (!isAllowed(reception, channel))
    return tellTapper(reception, tapped, lineReply(SHARED_ONLY_WHERE_ALLOWED))
  const reply = await tap(reception, tapped, { kind: 'ask', question })
  if (reply) await share(reception, { ...tapped, place: { team, channel } }, reply)
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
  if (tapped.private) return respondTo(reception, tapped, reply)
  await tell(reception, tapped.place, tapped.user, reply)
}
