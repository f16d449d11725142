import { describe, expect, it } from 'vitest'
import { remembering } from '../../src/trade/remember.ts'

describe('what is remembered', () => {
  it('is made once, and again when it was forgotten', () => {
    let made = 0
    const known = remembering<number>(2, () => 1)
    const of = (key: string) => known(key, () => ++made)
    expect([of('a'), of('a'), of('b'), of('a')]).toEqual([1, 1, 2, 1])
    for (const key of ['c', 'd', 'e', 'f', 'g', 'h']) of(key)
    expect(of('b')).toBe(9)
  })

  it('outlives others while it is asked for', () => {
    let made = 0
    const known = remembering<number>(2, () => 1)
    const of = (key: string) => known(key, () => ++made)
    const first = of('a')
    for (const key of ['b', 'c', 'd', 'e', 'f', 'g']) {
      of(key)
      expect(of('a')).toBe(first)
    }
  })
})
