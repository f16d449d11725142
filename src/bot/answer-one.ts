import { answerPending, askedWithPending } from './answer-pending.ts'
import type { Answerer } from './answerer.ts'
import type { Conversation } from './conversations.ts'
import { answerInForm } from './form.ts'
import { ofUnheld } from './of-unheld.ts'
import { readPending } from './pending.ts'
import { remember } from './remember.ts'
import type { One, Said } from './said.ts'
import { settleTalk, takeChoice } from './settle-talk.ts'
import { spokenOf } from './spoken-of.ts'

/** A choice that was offered, the rest of a question asked back about, another form, a question, or talk: in this order. */
export async function answerOne(answerer: Answerer, said: Said, before: Conversation): Promise<One> {
  const reply = await readPending(answerer, said, before)
  const talking = {
    answerer,
    said,
    before,
    askAnew: (text: string, state: Conversation) => answerOne(answerer, { ...said, text }, state),
  }
  if (reply && 'choice' in reply) return takeChoice(talking, reply.choice)
  const rest =
    before.pending === undefined ? undefined : await answerPending(answerer, said, before, before.pending)
  if (rest) return rest
  if (reply) return { turn: reply.turn, after: remember(before, reply.turn, said.text) }
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
