import { expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

it.each(['what did it export', 'and its exports?', 'and what did it sell'])(
  'what one who does not report sold itself is not what was sold to it: %s',
  (turn) => {
    expect(ofMagnets('what did Germany import in October 2025', turn)).toMatchObject({
      issue: { kind: 'not_held', slot: 'reporter', words: 'DE' },
    })
  },
)

it.each(['did total exports rise', 'and did the total rise', 'did overall exports rise'])(
  'whether the total rose is asked of all of them: %s',
  (turn) => {
    expect(ofMagnets('did exports to the US fall in July 2025', turn)).toMatchObject({
      operation: 'change',
      partners: ['WORLD'],
      period: '2025-07',
      claim: { kind: 'direction', direction: 'up' },
    })
  },
)
