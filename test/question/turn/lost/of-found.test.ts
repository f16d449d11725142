import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const notUnderstood = { issue: { kind: 'not_understood' } }

describe('what was found, and what is held against it', () => {
  it('how far another month is below the highest is not its change on the month before', () =>
    expect(ofMagnets("Germany's best month", 'how far is October below that')).toMatchObject(notUnderstood))

  it('why two figures differ is no move of one', () =>
    expect(ofMinerals('UK imports of lithium carbonate from Chile 2025', 'why do they differ')).toMatchObject(
      notUnderstood,
    ))

  it('how much bigger than nothing is no balance', () =>
    expect(ofMinerals("is the UK's lithium carbonate deficit a record", 'how much bigger')).toMatchObject(
      notUnderstood,
    ))
})

it('"latest value figure" is of the value', () =>
  expect(ofMagnets('latest value figure')).toMatchObject({ measure: 'value' }))
