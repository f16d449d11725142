import { describe, expect, it } from 'vitest'
import { choosesAll, chosenOf, inPlace } from '../../src/bot/chosen.ts'

const goods = ['Natural graphite powder', 'Artificial graphite'].map((label) => ({
  label,
  question: `${label} to Japan 2024`,
}))

describe('a reply to the choices offered', () => {
  it.each([
    ['natural', 0],
    ['the natural one', 0],
    ['artificial i mean', 1],
    ['powder', 0],
    ['natural graphite', 0],
    ['Artificial graphite.', 1],
    ['the first', 0],
    ['second?', 1],
    ['option 2', 1],
    ['the latter', 1],
    ['the other one', 1],
  ])('%s picks the one that it names', (reply, at) => {
    expect(chosenOf(reply, goods)).toBe(goods[at])
  })

  it.each([
    'graphite',
    'the third',
    '7',
    'please',
    'no',
    'Korea',
    'natural rubber',
    'the one from Japan in 2023 please',
  ])('%s picks none', (reply) => expect(chosenOf(reply, goods)).toBe(undefined))

  it('both and all are all of them', () => {
    expect(['both', 'All of them!', 'both please'].every(choosesAll)).toBe(true)
    expect(['both flows', 'all exports'].some(choosesAll)).toBe(false)
  })

  it('stands where the unclear word stood', () => {
    expect(inPlace('synthetic', 'graphite to Japan 2024', goods[1]!)).toContain(
      'synthetic graphite to Japan 2024',
    )
    expect(inPlace('gallium', 'exports of graphite', { label: 'x', question: 'exports of x' })).toContain(
      'exports of gallium',
    )
  })
})
