import { expect, test } from 'vitest'
import { buttonBlock } from '../../src/reply/buttons.ts'

const draft = (question: () => string) =>
  buttonBlock([{ label: 'why?', group: 'next', kind: 'ask', question }])[0]!

test('a question is worded when the buttons are looked at, and once only', () => {
  let worded = 0
  const block = draft(() => `asked ${++worded} times`)
  expect(worded).toBe(0)
  for (let look = 0; look < 2; look++)
    expect(block).toMatchObject({ buttons: [{ action: { kind: 'ask', question: 'asked 1 times' } }] })
  expect(worded).toBe(1)
})

test('a copy of the block and its JSON hold the buttons', () => {
  const whole = {
    kind: 'buttons',
    buttons: [{ label: 'why?', action: { kind: 'ask', question: 'why?' }, group: 'next' }],
  }
  expect({ ...draft(() => 'why?') }).toEqual(whole)
  expect(JSON.parse(JSON.stringify(draft(() => 'why?')))).toEqual(whole)
})

test('without anything to offer there is no block', () => {
  expect(buttonBlock([])).toEqual([])
})
