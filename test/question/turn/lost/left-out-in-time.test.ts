import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it('a month left out in a part of the time told has two readings', () => {
  expect(ofMagnets('exports 2025', 'without Japan July')).toMatchObject({
    kind: 'issue',
    issue: { kind: 'not_understood', words: ['july'] },
  })
  expect(ofMagnets('exports 2025', 'without Japan')).toMatchObject({ partners: ['WORLD', '-JP'] })
})
