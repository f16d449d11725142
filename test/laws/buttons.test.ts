import { describe, expect, test } from 'vitest'
import { type Answerer, createAnswerer } from '../../src/bot/answerer.ts'
import type { Turn } from '../../src/bot/turn.ts'
import type { Button } from '../../src/reply/reply.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'

// Whatever a reply offers can be asked: a button that is refused promises what nobody keeps.

describe.each(corpora())('over $name', ({ world, answered, refused }) => {
  const answerer = createAnswerer(world.trade)

  test.each([...answered, ...refused])(
    'what is offered beside $phrasings can be asked',
    async ({ phrasings }) => {
      for (const text of phrasings.slice(0, 2)) {
        const turn = await ask(text, answerer, world)
        const asked = turn ? questionsOf(turn) : []
        const turns = await Promise.all(
          asked.map(async ({ label, question }) => ({
            label,
            question,
            turn: await ask(question, answerer, world),
          })),
        )
        expect(
          turns
            .filter(({ turn: next }) => !isAnswer(next))
            .map(({ label, question }) => ({ label, question })),
        ).toEqual([])
      }
    },
  )
})

const isAnswer = (turn: Turn | undefined): boolean =>
  turn?.reply.status === 'answered' || turn?.reply.status === 'no_data'

async function ask(text: string, answerer: Answerer, { today }: World): Promise<Turn | undefined> {
  const now = new Date(Date.UTC(Math.floor(today / 12), today % 12, 25))
  const turn = await answerer.ask({ text, now })
  return 'talk' in turn ? undefined : turn
}

const questionsOf = ({ reply }: Turn): readonly { label: string; question: string }[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])).flatMap(questionOf)

const questionOf = ({ label, action }: Button): { label: string; question: string }[] =>
  'question' in action ? [{ label, question: action.question }] : []
