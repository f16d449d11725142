import { describe, expect, it } from 'vitest'
import { createGoodReader } from '../../../src/question/readers/commodity.ts'
import { tokenize } from '../../../src/question/tokens.ts'
import type { Catalogue } from '../../../src/trade/types.ts'

const commodities = [
  { code: '811292', label: 'Gallium, germanium and others', aliases: ['germanium'] },
  { code: '750210', label: 'Unwrought nickel', aliases: ['nickel'] },
]
const read = createGoodReader({ commodities } as unknown as Catalogue)
const goodIn = (text: string) => read(tokenize(text)).findLast(({ value }) => value.kind === 'held')?.value

describe('one of several goods that are held together', () => {
  it('is only a part of what is held', () => {
    expect(goodIn('germanium')).toMatchObject({ codes: ['811292'], partly: true })
    expect(goodIn('nickel')).not.toHaveProperty('partly')
  })
})
