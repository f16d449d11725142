import { expect, test } from 'vitest'
import { goodsNear } from '../../src/reply/wording/goods-held.ts'

const good = (code: string, label: string) => ({ code, label, package: 'tiny' })
const goods = [
  good('250490', 'other natural graphite'),
  good('280429', 'rare gases'),
  good('850511', 'permanent magnets of metal'),
  good('251010', 'unground phosphates'),
  good('251110', 'barite'),
]
const near = (words: string) =>
  goodsNear(
    words,
    goods.map(({ code }) => code),
    goods,
  )

test('of what is held that is named which is likest, by the last word first', () => {
  expect(near('rare earth magnets')).toBe(
    'permanent magnets of metal (850511), rare gases (280429) and 3 more',
  )
})

test('where nothing is like it the first few are named', () => {
  expect(near('uranium')).toBe(
    'other natural graphite (250490), rare gases (280429), permanent magnets of metal (850511), unground phosphates (251010) and 1 more',
  )
})
