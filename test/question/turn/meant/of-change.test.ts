import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const change = ['exports to the EU in october 2025', 'change on september 2025'] as const

describe('a part of the change of a group', () => {
  it.each([
    "germany's part in that change",
    'how much of that change was Germany?',
    'what share of that change was Germany?',
    "and Germany's contribution?",
  ])('%s is within the group', (turn) => {
    expect(ofMagnets(...change, turn)).toMatchObject({
      operation: 'contribution',
      partners: ['DE'],
      against: { partners: ['EU'] },
    })
  })

  it.each(['how much of that change was Japan?', "Japan's contribution to that change"])(
    '%s: it is no part of the group',
    (turn) => {
      expect(ofMagnets(...change, turn)).toMatchObject({ issue: { kind: 'not_understood' } })
    },
  )

  it.each(['biggest contributor to that change?', 'main drivers?', 'which country drove it?'])(
    '%s: one of its members',
    (turn) => {
      expect(ofMagnets(...change, turn)).toMatchObject({ by: 'partner', against: { partners: ['EU'] } })
    },
  )
})
