import { createHash } from 'node:crypto'
import type { MessageRef } from '../../bot/ports.ts'
import { mayHaveBeenSent } from './failures.ts'
import { createLane } from './lane.ts'
import type { Poster, PosterOptions, PostRecord, PostResult, Send } from './post.ts'

/** How long it is remembered that something was posted: longer than its job is. */
const keptMs = 100 * 24 * 60 * 60_000

export function createPoster({ store, clock, log, staleMs }: PosterOptions): Poster {
  const unwritten = new Map<string, PostRecord>()
  const alone = createLane()
  const now = (): number => clock.now().getTime()

  /** Never throws: what cannot be written now is written later, else somebody would find a stale claim and repeat. */
  const write = async (id: string, record: PostRecord): Promise<void> => {
    try {
      await store.set(keyOf(id), record, keptMs)
      unwritten.delete(id)
    } catch (error) {
      unwritten.set(id, record)
      log.warn('post_not_written', { post: id, state: record.state, reason: String(error) })
    }
  }

  const settle = async (): Promise<void> => {
    for (const [id, record] of unwritten) await write(id, record)
  }

  const claim = async (id: string, before: PostRecord | undefined, repeats: number): Promise<boolean> => {
    const record: PostRecord = { state: 'claimed', at: now(), repeats }
    return before === undefined
      ? store.add(keyOf(id), record, keptMs)
      : store.swap(keyOf(id), before, record, keptMs)
  }

  const send = async (id: string, by: Send, repeats: number): Promise<MessageRef> => {
    try {
      return await by.send(nonceOf(id))
    } catch (error) {
      await write(id, { state: 'open', unsure: mayHaveBeenSent(error), repeats })
      throw error
    }
  }

  const posted = async (id: string, ref: MessageRef, repeats: number): Promise<PostResult> => {
    await write(id, { state: 'posted', at: now(), repeats, ref })
    return { state: 'posted', ref, repeated: repeats > 0 }
  }

  const post = async (id: string, by: Send): Promise<PostResult> => {
    await settle()
    const before = (await store.get(keyOf(id))) as PostRecord | undefined // written only by this file
    if (before?.state === 'posted') return { state: 'posted_before', ref: before.ref }
    const freeAt = before?.state === 'claimed' ? before.at + staleMs : 0
    if (freeAt > now()) return { state: 'claimed', againMs: freeAt - now() }
    return isInDoubt(before) ? alone(() => take(id, by, before)) : take(id, by, before)
  }

  const take = async (id: string, by: Send, before: PostRecord | undefined): Promise<PostResult> => {
    const doubt = isInDoubt(before) ? await look(id, by) : 'not_there'
    const repeats = (before?.repeats ?? 0) + (doubt === 'unknown' ? 1 : 0)
    if (repeats > mostRepeats) return { state: 'unsure' }
    if (!(await claim(id, before, repeats))) return { state: 'claimed', againMs: staleMs }
    if (typeof doubt === 'object') return posted(id, doubt, repeats)
    if (doubt === 'unknown') log.warn('post_repeated', { post: id, nonce: nonceOf(id) })
    return posted(id, await send(id, by, repeats), repeats)
  }

  return { post, settle }
}

/** A claim that grew stale may have been followed by a message, and so may a send that broke off. */
const isInDoubt = (before: PostRecord | undefined): boolean =>
  before?.state === 'claimed' || (before?.state === 'open' && before.unsure)

/** Each death in the middle of a send costs at most one repeat; a message that kills whoever sends it ends here. */
const mostRepeats = 5

async function look(id: string, { find }: Send): Promise<MessageRef | 'not_there' | 'unknown'> {
  if (!find) return 'unknown'
  return find(nonceOf(id)).then(
    (ref) => ref ?? 'not_there',
    () => 'unknown',
  )
}

const keyOf = (id: string): string => `post:${id}`

/** 22 characters of the id's hash: the same for each try, and short enough for Discord, which takes 25. */
export const nonceOf = (id: string): string =>
  createHash('sha256').update(id).digest('base64url').slice(0, 22)
