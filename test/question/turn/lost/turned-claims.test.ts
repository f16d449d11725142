import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it.each([
  ['did exports fall in October 2025', 'and rise on the year', 'rise'],
  ['did exports rise in October 2025', 'and fall on the year?', 'fall'],
])('%s, %s: what was claimed before is not judged once more', (told, turn, word) => {
  expect(ofMagnets(told, turn)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
})

it('the same move on another base is the same claim', () => {
  const claim = { kind: 'direction', direction: 'up' }
  expect(ofMagnets('did exports rise in October 2025', 'and on the year')).toMatchObject({ claim })
})
