import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('the best few months that were told are added up, and no others', () => {
  it.each([
    'their total',
    'sum',
    'combined',
    'total of the three',
    'add them up',
    'combined tonnage',
    'how much is that in total',
    'sum of those months',
  ])('%s', (then) => {
    const query = { operation: 'record', limit: 3, together: 'sum', period: '2025-01/2025-12' }
    expect(ofMagnets('lowest three months of 2025', then)).toMatchObject(query)
  })

  it.each(['their average', 'the average of those', 'mean of all three', 'average of those months'])(
    '%s',
    (then) => expect(ofMagnets('lowest three months of 2025', then)).toMatchObject({ together: 'mean' }),
  )

  it.each(['total', 'average', 'sum of the two'])('%s: of those, or of all there are', (then) => {
    expect(ofMagnets('lowest three months of 2025', then)).toMatchObject({ kind: 'issue' })
  })

  it('and the third of them is none of their sum', () => {
    const then = ofMagnets('lowest three months of 2025', 'their sum', 'the third?')
    expect(then).toMatchObject({ operation: 'record', nth: 3 })
    expect(then).not.toHaveProperty('together')
  })
})

it.each(['average of those', 'average', 'mean growth'])(
  '%s of growth told month by month is no level',
  (then) => {
    expect(ofMagnets('yoy growth each month of H2 2025', then)).toMatchObject({
      kind: 'issue',
      issue: { kind: 'not_understood' },
    })
  },
)
