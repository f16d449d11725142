import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Gate, Gates, rowsWhere } from '../../src/question/gates.ts'
import { haveOneOf, type Kinds, kindsOf } from '../../src/question/kinds.ts'
import { senseKinds } from '../../src/question/sense-kinds.ts'
import { textsOf } from '../../src/question/texts.ts'

const some = [
  ...senseKinds,
  'a place',
  'a period',
  'an unread word',
  textsOf('since'),
  textsOf('but'),
] as const
const kinds = fc.subarray([...some], { maxLength: 12 }).map((names) => kindsOf(...names))
const gate: fc.Arbitrary<Gate> = fc.record({
  needs: fc.option(kinds, { nil: undefined }),
  besides: fc.option(kinds, { nil: undefined }),
})

const isOpen = ({ needs, besides }: Gate, to: Kinds): boolean =>
  (!needs || haveOneOf(to, needs)) && (!besides || haveOneOf(to, besides))

test('opens the rows that have one of the kinds they need, in their order', () => {
  fc.assert(
    fc.property(fc.array(gate, { maxLength: 100 }), kinds, (gates, to) => {
      const open = gates.flatMap((one, at) => (isOpen(one, to) ? [at] : []))
      expect(new Gates(gates).openTo(to)).toEqual(open)
    }),
  )
})

test('opens none but those it is asked about', () => {
  const gates = Array.from({ length: 70 }, () => ({}))
  const odd = rowsWhere([...gates.keys()], (at) => at % 2 === 1)
  expect(new Gates(gates).openTo(kindsOf(), odd)).toEqual([...gates.keys()].filter((at) => at % 2 === 1))
})
