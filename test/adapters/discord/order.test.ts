import { expect, it } from 'vitest'
import { createOrder } from '../../../src/adapters/discord/order.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

it('one conversation runs in order, others beside it, and a failure stops nothing', async () => {
  const failures: unknown[] = []
  const done: string[] = []
  const order = createOrder((error) => failures.push(error))
  order.run('a', async () => {
    await pause(20)
    done.push('a1')
    throw new Error('a1 failed')
  })
  order.run('a', async () => void done.push('a2'))
  order.run('b', async () => void done.push('b1'))
  await order.idle()
  expect(done).toEqual(['b1', 'a1', 'a2'])
  expect(failures).toHaveLength(1)
})

it('is idle only when what came while waiting is done too', async () => {
  const order = createOrder(() => {})
  const done: string[] = []
  order.run('a', async () => {
    await pause(5)
    order.run('b', async () => {
      await pause(5)
      done.push('b')
    })
  })
  await order.idle()
  expect(done).toEqual(['b'])
})
