import { expect, it } from 'vitest'
import { magnets, minerals } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

// A word of the language in capitals, at the end of a row of codes. In letters of one case it is the word.

const asked = (world: ReturnType<typeof magnets>, text: string) => {
  const reading = world.read(text, { today: world.today })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

it.each([
  ['GB imports lithium carbonate BE May 2025', 'import', 'BE'],
  ['gb imports 283691 BE may 2025', 'import', 'BE'],
  ['GB imports BE lithium carbonate 2025-05', 'import', 'BE'],
  ['UK X lithium carbonate DE may 2025', 'export', 'DE'],
  ['GB x 283691 DE 2025M05', 'export', 'DE'],
])('“%s” is of %s and %s', (text, flow, partner) => {
  expect(asked(minerals(), text)).toMatchObject({
    reporters: ['GB'],
    flows: [flow],
    partners: [partner],
    commodities: ['283691'],
    period: '2025-05',
  })
})

it.each(['CN exports IN 2025-10', 'CN x 85051110 IN 2025M10'])('“%s” is of India', (text) => {
  expect(asked(magnets(), text)).toMatchObject({ partners: ['IN'], period: '2025-10' })
})

it.each([
  ['CN exports IN 2025-10', 'India'],
  ['exports IN October 2025', 'the word “in”'],
  ['CN X 85051110 IN 2025M10', 'the word “in”'],
])('in “%s” what IN was taken for is said: %s', (text, read) => {
  const world = magnets()
  expect(world.read(text, { today: world.today })).toMatchObject({
    query: { repairs: [{ typed: 'IN', read }] },
  })
})

it('in a message all in capitals it is the word, and nothing is said', () => {
  const world = magnets()
  expect(world.read('EXPORTS IN OCTOBER 2025', { today: world.today })).toMatchObject({
    query: { repairs: [] },
  })
})

it.each([
  'WERE EXPORTS TO THE US ABOVE 500 T IN JULY 2025',
  'IS THE US A BIGGER BUYER IN JULY 2025 THAN IN JUNE',
  'were exports to the US above 500 T in July 2025',
])('“%s” is of the US', (text) => {
  expect(asked(magnets(), text)).toMatchObject({ partners: ['US'] })
})
