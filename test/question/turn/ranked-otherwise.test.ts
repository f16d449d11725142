import { describe, expect, it, test } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('who fell most, asked again', () => {
  it('in percent is ranked by that, and by the amount again in tonnes', () => {
    const inPercent = ofMagnets('who fell most in July 2025', 'in percent')
    expect(inPercent).toMatchObject({ operation: 'rank', quantity: 'change', order: 'bottom' })
    expect((inPercent as { form?: string }).form).toBeUndefined()
    expect(ofMagnets('who fell fastest in July 2025', 'in tonnes')).toMatchObject({
      operation: 'rank',
      quantity: 'change',
      form: 'amount',
    })
  })

  it('of the top three risers in percent is no share of all', () => {
    expect(ofMagnets('top 3 risers in percent in July 2025')).toMatchObject({
      operation: 'rank',
      quantity: 'change',
      limit: 3,
    })
  })
})

test.each(['who fell out', 'who slipped out'])(
  '%s: who is in it no longer, and not who fell most',
  (text) => {
    expect(ofMagnets('top five buyers in December 2025', text)).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  },
)
