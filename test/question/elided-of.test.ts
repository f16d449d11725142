import { expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

it.each(["quota dell'UE ottobre 2025", 'quota dell’UE ottobre 2025'])(
  '%s: the share of the EU, and no tariff',
  (text) => expect(ofMagnets(text)).toMatchObject({ quantity: 'share', partners: ['EU'], period: '2025-10' }),
)

it('what India exports is not what goes there', () =>
  expect(ofMagnets("esportazioni dell'India ottobre 2025")).toMatchObject({ issue: { kind: 'not_held' } }))
