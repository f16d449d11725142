import { describe, expect, test } from 'vitest'
import { message, startBot } from './support/bot.ts'

async function lastOf(...texts: readonly string[]): Promise<string> {
  const { bot } = startBot()
  let said = ''
  for (const text of texts) said = JSON.stringify(await bot.handle(message(text)))
  return said
}

describe('the month of what happened', () => {
  const summit = 'when was the Busan summit'
  test.each([
    ['exports that month', '5,473 t'],
    ['exports then', '5,473 t'],
    ['exports at that time', '5,473 t'],
    ['and in the month before', '5,774 t'],
    ['exports to the US the month after', '582 t'],
    ['top buyers that month', '1,118 t'],
    ['US share then', '12.0%'],
  ])('is meant by "%s"', async (turn, figure) => {
    expect(await lastOf(summit, turn)).toContain(figure)
    expect(await lastOf('exports in July 2025', summit, turn)).toContain(figure)
  })

  test('is not meant where another is named, or none is pointed at', async () => {
    expect(await lastOf(summit, 'exports in May 2025')).toContain('1,238 t')
    expect(await lastOf('exports in July 2025', summit, 'US')).toContain('619 t')
  })

  test('is asked back about where several were told, and goes where the words stood', async () => {
    const controls = 'when did the export controls take effect'
    expect(await lastOf(controls, 'exports in that month')).toContain('can mean several things')
    expect(await lastOf(controls, 'exports in that month', 'October 2024')).toContain('4,725 t')
  })

  test.each(['exports that month', 'exports then', 'and the month before', 'US exports at that time'])(
    'is not another where it was not understood: "%s"',
    async (turn) => {
      for (const before of [[], ['exports in July 2025']])
        expect(await lastOf(...before, 'when did the war start', turn)).toContain(
          before.length > 0 || !/then|before/.test(turn) ? 'nothing before this' : 'March 2026',
        )
    },
  )

  test('what is refused beside no time leaves the month that was told', async () => {
    expect(await lastOf('exports in July 2025', 'frobnicate that', 'US that month')).toContain('619 t')
  })
})

describe('that month', () => {
  test.each(['exports that month', 'US share in the same month', 'exports at that time'])(
    'is none with nothing before it: "%s"',
    async (text) => expect(await lastOf(text)).toContain('nothing before this'),
  )

  test('is one that stands in the question', async () => {
    expect(await lastOf('exports in May 2025, and the US share that month')).toContain('3.7%')
  })

  test.each(['did exports rise that month', 'why did exports rise that month'])(
    'is not held against itself: "%s"',
    async (turn) => expect(await lastOf('exports in July 2025', turn)).toContain('74.9%'),
  )
})
