import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('"the same" behind a place', () => {
  it('asks the same of it, and not whether it stayed the same', () => {
    expect(ofMagnets('best month of 2025', 'japan the same')).toMatchObject({
      issue: { kind: 'not_understood', words: ['the same'] },
    })
  })

  it('is read where "for" stands before the place', () => {
    expect(ofMagnets('best month of 2025', 'the same for japan')).toMatchObject({
      operation: 'record',
      partners: ['JP'],
    })
  })
})
