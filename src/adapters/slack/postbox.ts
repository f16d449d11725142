import { randomUUID } from 'node:crypto'
import type { Reply } from '../../reply/reply.ts'
import type { Clients } from './clients.ts'
import { findPost, marked } from './find-post.ts'
import type { Patience } from './patience.ts'
import { uploadPictures } from './pictures.ts'
import type { Place } from './place.ts'
import type { Standing } from './render/buttons.ts'
import { type Pictures, renderMessage, renderPlain } from './render/message.ts'
import type { Report } from './report.ts'
import { isAboutBlocks, isTimeout, isUndecided, NotPosted, slackCode } from './slack-error.ts'
import type { Rendered, WebClient } from './types.ts'
import type { Wait } from './wait.ts'

/** Every message of ours goes through here. Each call gives the `ts` that Slack knows the message by. */
export interface Postbox {
  post(place: Place, reply: Reply, nonce?: string): Promise<string>
  /** Only this person sees it. */
  whisper(place: Place, user: string, reply: Reply): Promise<string>
  update(place: Place, ts: string, reply: Reply): Promise<void>
  /** A message that is gone already counts as removed. */
  remove(place: Place, ts: string): Promise<void>
}

export interface PostboxParts {
  readonly clients: Clients
  readonly patience: Patience
  readonly wait: Wait
  readonly report: Report
  readonly newNonce?: () => string
}

export function createPostbox({
  clients,
  patience,
  wait,
  report,
  newNonce = randomUUID,
}: PostboxParts): Postbox {
  /** Never silent: what Slack refuses as blocks goes out as plain text. */
  const written = async <T>(
    reply: Reply,
    standing: Standing,
    client: WebClient,
    write: (message: Rendered) => Promise<T>,
  ): Promise<T> => {
    const pictures = await picturesOf(client, reply)
    try {
      return await patience(() => write(renderMessage(reply, standing, pictures)))
    } catch (error) {
      if (!isAboutBlocks(error)) throw error
      report('slack.blocks_refused', error)
      return patience(() => write(renderPlain(reply)))
    }
  }

  const picturesOf = (client: WebClient, reply: Reply): Promise<Pictures> =>
    uploadPictures(client, reply, patience, wait).catch((error) => {
      report('slack.picture_failed', error)
      return new Map()
    })

  /** Under a patience of its own: a limit on looking must not pass for one on posting. */
  const look = async (client: WebClient, place: Place, nonce: string, error: unknown) => {
    for (const pauseMs of isTimeout(error) ? LOOKS_MS.late : LOOKS_MS.broken) {
      await wait(pauseMs)
      const ts = await patience(() => findPost(client, place, nonce))
      if (ts !== undefined) return ts
    }
    return undefined
  }

  return {
    async post(place, reply, nonce = newNonce()) {
      const client = await clients.of(place.team)
      return written(reply, 'public', client, async (message) => {
        const post = { ...addressOf(place), ...message, ...QUIET, ...marked(nonce) }
        const posted = await client.chat.postMessage(post).catch((error) => {
          // A second try of a post that went through would be a second message.
          if (!isUndecided(error)) throw error
          return look(client, place, nonce, error).then((ts) => ({ ts: ts ?? again(error) }))
        })
        return posted.ts ?? ''
      })
    },
    async whisper(place, user, reply) {
      const client = await clients.of(place.team)
      return written(reply, 'private', client, async (message) => {
        const posted = await client.chat.postEphemeral({ ...addressOf(place), user, ...message })
        return posted.message_ts ?? ''
      })
    },
    async update({ team, channel }, ts, reply) {
      const client = await clients.of(team)
      await written(reply, 'public', client, (message) => client.chat.update({ channel, ts, ...message }))
    },
    async remove({ team, channel }, ts) {
      const client = await clients.of(team)
      await patience(() => client.chat.delete({ channel, ts })).catch((error) => {
        if (slackCode(error) !== 'message_not_found') throw error
      })
    },
  }
}

/** Before each look for a post whose call broke off; one that Slack was slow with may come after the first look. */
const LOOKS_MS = { broken: [500], late: [1_000, 5_000, 15_000] }

/** No previews of the sources' pages under an answer. */
const QUIET = { unfurl_links: false, unfurl_media: false }

const addressOf = ({ channel, thread }: Place) =>
  thread === undefined ? { channel } : { channel, thread_ts: thread }

/** It was looked for and is not there, so that it may be tried again. */
function again(cause: unknown): never {
  throw new NotPosted('Slack did not get the message', { cause })
}
