import { answerPending, askedWithPending, pendingAfter } from './answer-pending.ts'
import type { Answerer } from './answerer.ts'
import { choicesOf } from './choices.ts'
import { choosesNone } from './chosen.ts'
import type { Conversation } from './conversations.ts'
import { answerInForm } from './form.ts'
import { ofUnheld } from './of-unheld.ts'
import { readPending } from './pending.ts'
import { remember } from './remember.ts'
import type { One, Said } from './said.ts'
import { settleTalk, takeChoice } from './settle-talk.ts'
import { spokenOf } from './spoken-of.ts'
import type { Turn } from './turn.ts'

/** A choice that was offered, the rest of a question asked back about, another form, a question, or talk: in this order. */
export async function answerOne(answerer: Answerer, said: Said, before: Conversation): Promise<One> {
  const reply = await readPending(answerer, said, before)
  const talking = {
    answerer,
    said,
    before,
    askAnew: (text: string, state: Conversation) => answerOne(answerer, { ...said, text }, state),
  }
  if (before.pending !== undefined && choosesNone(said.text)) return settleTalk({ kind: 'no' }, talking)
  if (reply && 'choice' in reply) return takeChoice(talking, reply.choice)
  const rest =
    before.pending === undefined ? undefined : await answerPending(answerer, said, before, before.pending)
  if (rest) return rest
  if (reply) return { turn: reply.turn, after: await rememberChanged(answerer, said, before, reply.turn) }
  const formed = await answerInForm(answerer, said, before)
  if (formed) return { turn: formed, after: remember(before, formed, said.text) }
  const told = spokenOf(before.read)
  const spoken = told && before.undated ? { ...told, happened: [] } : told
  // asked back, "the second one" is of the choices offered, not of the rows told before
  const previous = spoken && before.pending !== undefined ? { ...spoken, found: [] } : spoken
  const asked = await answerer.ask({ ...said, ...(previous ? { previous } : {}) })
  if (!('talk' in asked)) {
    const turn = ofUnheld(answerer, asked, previous, before.unheld) ?? asked
    return (
      (await askedWithPending(answerer, said, before, turn)) ?? {
        turn,
        after: remember(before, turn, said.text),
      }
    )
  }
  return settleTalk(asked.talk, talking)
}

/** What was asked first is still asked, and not only what changed it. */
async function rememberChanged(
  answerer: Answerer,
  said: Said,
  before: Conversation,
  turn: Turn,
): Promise<Conversation> {
  const [first] = choicesOf(turn.reply)
  const isAskedBack = turn.reply.status === 'clarify' && before.pending !== undefined && first
  const text = isAskedBack ? await pendingAfter(answerer, said, before.pending!, first.question) : said.text
  return remember(before, turn, text)
}
