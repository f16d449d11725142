import { describe, expect, it } from 'vitest'
import { createUngluer } from '../../../src/question/readers/glued.ts'
import { minerals } from '../corpus/packages.ts'

const unglued = createUngluer(minerals().trade.catalogue.commodities)

describe('words written together are taken apart', () => {
  it.each([
    ['usimportsjuly', 'us imports july'],
    ['usimportsjuly2025', 'us imports july 2025'],
    ['exportstogermany', 'exports to germany'],
    ['topbuyers', 'top buyers'],
    ['uktitaniumimports', 'uk titanium imports'],
    ['nickelexporte', 'nickel exporte'],
    ['seltenerdmagnetimporten', 'seltenerdmagnet importen'],
  ])('%s', (typed, words) => expect(unglued(typed)?.join(' ')).toBe(words))
})

describe('and others are not', () => {
  it.each([
    ['germanyfrance', 'two names and nothing of trade'],
    ['chinaexporte', 'exports of China and to China'],
    ['wakandaexports', 'a part that nobody knows'],
    ['exports', 'one word'],
  ])('%s: %s', (typed) => expect(unglued(typed)).toBeUndefined())
})
