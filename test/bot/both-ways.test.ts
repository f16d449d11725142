import { expect, test } from 'vitest'
import type { Answerer } from '../../src/bot/answerer.ts'
import { bothWays } from '../../src/bot/both-ways.ts'
import type { Turn } from '../../src/bot/turn.ts'
import { said } from '../../src/query/slot.ts'
import { rowName } from '../../src/reply/wording/row-name.ts'
import { NOW } from '../support/answering.ts'
import { query } from '../support/queries.ts'

const flows = said(['import', 'export'] as const)
const asked = query({ operation: 'compare', along: 'flow', flows })

/** Imports are held, exports are not. */
const again = (one: typeof asked) =>
  Promise.resolve({
    reply: { status: one.flows.value.join() === 'import' ? 'answered' : 'no_data' },
    query: one,
  })
const answerer = { again } as unknown as Answerer

const told = async (of: typeof asked) =>
  (
    await bothWays(answerer, { text: '', now: NOW }, {
      result: { kind: 'no_figure' },
      query: of,
    } as unknown as Turn)
  )?.map(({ reply, query }) => [reply.status, query?.operation, query?.flows.value.join()])

test('of imports and exports the one that is published is told, and of the other that it is not', async () => {
  expect(await told({ ...asked, flows: said(['export', 'import']) })).toEqual([
    ['answered', 'show', 'import'],
    ['no_data', 'show', 'export'],
  ])
})

test('whoever sets one against the other gets no half of an answer', async () => {
  expect(await told({ ...asked, form: 'amount' })).toBeUndefined()
})

test('where two report, each line says whose trade it is', () => {
  const telling = { query: { ...asked, reporters: said(['GB', 'BR']) } } as never
  expect(rowName({ reporter: 'BR', flow: 'import' } as never, telling)).toBe("Brazil's imports")
})
