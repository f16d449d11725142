import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const german = 'exports to Germany July 2025'
const refused = { kind: 'issue', issue: { kind: 'no_antecedent', words: 'the rest' } }

describe('the rest of a group', () => {
  it.each([
    'and the rest of the EU',
    'rest of EU?',
    'the other EU countries',
    'other EU members',
    'to other EU states',
    'other countries in the EU',
    'elsewhere in the EU',
    "the EU's other members",
  ])('"%s" after one member is the group without it', (turn) => {
    expect(ofMagnets(german, turn)).toMatchObject({
      operation: 'show',
      partners: ['EU', '-DE'],
      period: '2025-07',
    })
  })

  it('stays without those that were told, in another month as well', () => {
    const later = ofMagnets(german, 'and the rest of the EU', 'other EU members in May 2025')
    expect(later).toMatchObject({ partners: ['EU', '-DE'], period: '2025-05' })
  })

  it('is that without each of several', () => {
    const two = ofMagnets('exports to Germany and France July 2025', 'the rest of the EU')
    expect(two).toMatchObject({ partners: ['EU', '-DE', '-FR'] })
  })

  it.each(['US imports July 2025', 'exports July 2025', 'EU imports July 2025', 'Germany vs US July 2025'])(
    'is not known after %s',
    (before) => expect(ofMagnets(before, 'the rest of the EU')).toMatchObject(refused),
  )

  it.each(['the rest of the EU July 2025', 'exports to Germany and the rest of the EU July 2025'])(
    '"%s" refers to nothing',
    (alone) => expect(ofMagnets(alone)).toMatchObject(refused),
  )

  it('is named as it was said', () => {
    expect(ofMagnets('exports to the remaining EU countries July 2025')).toMatchObject({
      issue: { kind: 'no_antecedent', words: 'remaining' },
    })
  })

  it('is not ranked', () => {
    expect(ofMagnets(german, 'top other EU members')).toMatchObject({
      issue: { kind: 'not_understood', words: ['other'] },
    })
  })
})
