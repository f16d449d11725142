import { expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

it.each(['SA exports 2025', 'exports to sa', 'US, SA and Germany July 2025', 'imports from sa July 2025'])(
  '%s: Saudi Arabia or South Africa, and nothing of seasons',
  (text) => expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'ambiguous', slot: 'partner' } }),
)

it.each(['exports July 2025, sa', 'exports sa July 2025'])('%s: seasonally adjusted', (text) =>
  expect(ofMagnets(text)).toMatchObject({ issue: { why: 'adjusted' } }),
)

it('sa alone is asked of the figures', () =>
  expect(ofMagnets('is it sa?')).toMatchObject({ operation: 'define', topic: ['not_adjusted'] }))
