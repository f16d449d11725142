import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrive, carry, keep } from '../../../src/adapters/discord/actions.ts'
import type { Action, Button } from '../../../src/reply/reply.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'

const clock = { now: () => new Date(0) }

describe('an action in a button', () => {
  it.each<[Action, Button['group'], string]>([
    [{ kind: 'ask', question: 'exports July 2024' }, 'alternative', '1aAexports July 2024'],
    [{ kind: 'how', question: 'US imports July' }, 'proof', '1pHUS imports July'],
    [{ kind: 'sources', question: 'x' }, 'proof', '1pSx'],
    [{ kind: 'feedback', good: false, question: 'x' }, 'proof', '1p-x'],
    [{ kind: 'command', command: 'alert', args: 'mute 17' }, 'manage', '1mCalert mute 17'],
    [{ kind: 'remove' }, 'manage', '1mR800'],
  ])('%j stands in its id', async (action, group, id) => {
    expect(carry(action, group, '800')).toEqual({ id })
    const asker = action.kind === 'remove' ? { asker: '800' } : {}
    expect(await arrive(id, createMemoryStore(clock))).toEqual({ group, action, ...asker })
  })

  it('comes back as it was, however long, from the store where it has to', async () => {
    const store = createMemoryStore(clock)
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400 }), async (question) => {
        const carried = carry({ kind: 'ask', question }, 'next')
        await keep([carried], store)
        expect(carried.id.length).toBeLessThanOrEqual(100)
        expect(await arrive(carried.id, store)).toEqual({ group: 'next', action: { kind: 'ask', question } })
      }),
    )
  })

  it('has one id for one action', () => {
    const action: Action = { kind: 'ask', question: 'x'.repeat(500) }
    expect(carry(action, 'next').id).toBe(carry(action, 'next').id)
    expect(carry(action, 'next').id).not.toBe(carry({ kind: 'how', question: 'x'.repeat(500) }, 'next').id)
  })

  it.each(['', 'other bot', '2nAx', '1zAx', '1nZx', '1nKnever-kept'])('is nothing in %j', async (id) => {
    expect(await arrive(id, createMemoryStore(clock))).toBeUndefined()
  })
})
