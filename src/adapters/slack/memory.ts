import type { Store } from '../../bot/ports.ts'
import { isDirect, type Place } from './place.ts'

/** An answer of ours: where it stands and whose question it answers. */
export interface Answered {
  readonly ts: string
  readonly user: string
}

/** What must outlive a restart: which question has which answer, whose it is, and which threads are ours. */
export interface Memory {
  /** @param asked the question's words, where they are worth asking again */
  remember(place: Place, question: string, answer: Answered, asked: string | undefined): Promise<void>
  /** A question that was asked in private, by a command. */
  noteAsked(team: string, user: string, asked: string): Promise<void>
  /** An answer that no message asked for: a tapped button, a shared answer. */
  rememberAsker(place: Place, answer: Answered): Promise<void>
  answerTo(place: Place, question: string): Promise<Answered | undefined>
  askerOf(place: Place, answer: string): Promise<string | undefined>
  /** The last question answered in a conversation; undefined where the bot has not spoken. */
  lastIn(place: Place): Promise<string | undefined>
  forget(place: Place, question: string, answer: Answered): Promise<void>
  /** Votes on an answer hold the words of its question, too. */
  forgetVotes(place: Place, answer: Answered): Promise<void>
  recent(team: string, user: string): Promise<readonly string[]>
  vote(place: Place, answer: string, user: string, good: boolean, question: string): Promise<void>
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const RECENT = 5

export function createMemory(store: Store, nowMs: () => number): Memory {
  const key = (kind: string, { team, channel }: Place, ts: string) => `slack-${kind}:${team}:${channel}:${ts}`
  const text = async (name: string) => textOf(await store.get(name))

  return {
    async remember(place, question, answer, asked) {
      await Promise.all([
        store.set(key('answer', place, question), answer, MONTH_MS),
        store.set(key('asker', place, answer.ts), answer.user, MONTH_MS),
        store.set(key('last', place, rootOf(place) ?? question), question, MONTH_MS),
        ...(asked === undefined
          ? []
          : [store.set(recentKey(place.team, answer.user, nowMs(), question), asked, MONTH_MS)]),
      ])
    },
    noteAsked: (team, user, asked) => store.set(recentKey(team, user, nowMs(), 'command'), asked, MONTH_MS),
    rememberAsker: (place, { ts, user }) => store.set(key('asker', place, ts), user, MONTH_MS),
    answerTo: async (place, question) => answeredOf(await store.get(key('answer', place, question))),
    askerOf: (place, answer) => text(key('asker', place, answer)),
    lastIn: async (place) => {
      const root = rootOf(place)
      return root === undefined ? undefined : text(key('last', place, root))
    },
    async forget(place, question, answer) {
      const recent = await store.list(`slack-recent:${place.team}:${answer.user}:`)
      const traces = recent.filter((entry) => entry.key.endsWith(`:${question}`)).map((entry) => entry.key)
      const keys = [
        key('answer', place, question),
        key('asker', place, answer.ts),
        ...(rootOf(place) === question ? [key('last', place, question)] : []),
        ...traces,
      ]
      await Promise.all(keys.map((name) => store.remove(name)))
    },
    async recent(team, user) {
      const entries = await store.list(`slack-recent:${team}:${user}:`, RECENT * 4)
      const questions = entries.map(({ value }) => textOf(value)).filter((value) => value !== undefined)
      return [...new Set(questions)].slice(0, RECENT)
    },
    async forgetVotes(place, answer) {
      const votes = await store.list(votesOn(place, answer.ts))
      await Promise.all(votes.map((vote) => store.remove(vote.key)))
    },
    vote: (place, answer, user, good, question) =>
      store.set(`${votesOn(place, answer)}${user}`, { good, question }),
  }
}

/** What a conversation hangs under: its thread, or all of a direct message; undefined where none has begun. */
const rootOf = ({ channel, thread }: Place): string | undefined => (isDirect(channel) ? 'all' : thread)

const votesOn = ({ team, channel }: Place, answer: string): string =>
  `slack-feedback:${team}:${channel}:${answer}:`

/** The store lists by key, ascending: time runs backwards in the key so that the newest comes first. */
const recentKey = (team: string, user: string, nowMs: number, question: string): string =>
  `slack-recent:${team}:${user}:${String(9e15 - nowMs)}:${question}`

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function answeredOf(value: unknown): Answered | undefined {
  if (typeof value !== 'object' || value === null || !('ts' in value) || !('user' in value)) return undefined
  const { ts, user } = value
  return typeof ts === 'string' && typeof user === 'string' ? { ts, user } : undefined
}
