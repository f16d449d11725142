import { describe, expect, test } from 'vitest'
import { type Answerer, createAnswerer } from '../../src/bot/answerer.ts'
import type { Turn } from '../../src/bot/turn.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'

// Whatever a reply offers can be asked: a button that is refused promises what nobody keeps.

describe.each(corpora())('over $name', ({ world, answered, refused }) => {
  const answerer = createAnswerer(world.trade)

  test.each([...answered, ...refused])('beside $phrasings', async ({ phrasings }) => {
    for (const text of phrasings.slice(0, 2)) expect(await broken(text, answerer, world)).toEqual([])
  })
})

/** What is offered beside the answer to a text and gets none. */
async function broken(text: string, answerer: Answerer, world: World): Promise<readonly string[]> {
  const turn = await ask(text, answerer, world)
  const offered = turn ? questionsOf(turn) : []
  const kept = await Promise.all(
    offered.map(async (question) => keeps(turn!, await ask(question, answerer, world))),
  )
  return offered.filter((_, i) => !kept[i])
}

/** An answer, or what is not held; a choice may lead to the next question, about something else. */
function keeps(before: Turn, after: Turn | undefined): boolean {
  const status = after?.reply.status
  if (status === 'clarify') return slotOf(before) !== undefined && slotOf(before) !== slotOf(after!)
  return status === 'answered' || status === 'no_data'
}

const slotOf = ({ result }: Turn): string | undefined => ('slot' in result ? result.slot : undefined)

async function ask(text: string, answerer: Answerer, { today }: World): Promise<Turn | undefined> {
  const now = new Date(Date.UTC(Math.floor(today / 12), today % 12, 25))
  const turn = await answerer.ask({ text, now })
  return 'talk' in turn ? undefined : turn
}

const questionsOf = ({ reply }: Turn): readonly string[] =>
  reply.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .flatMap(({ action }) => ('question' in action ? [action.question] : []))
