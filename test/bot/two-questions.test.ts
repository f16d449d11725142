import { expect, test } from 'vitest'
import { twoQuestions } from '../../src/bot/two-questions.ts'

test.each([
  ['who leads and how concentrated is it?', ['who leads', 'how concentrated is it']],
  [
    'who leads and how concentrated is it in July 2025',
    ['who leads in July 2025', 'how concentrated is it in July 2025'],
  ],
  [
    'how much did the US import in July 2025, and was that a record',
    ['how much did the US import in July 2025', 'was that a record'],
  ],
])('%s is asked in two', (text, parts) => expect(twoQuestions(text)).toEqual(parts))

test.each([
  'top buyers and their share',
  'exports to Germany and what share that is',
  'what did the UK import most in 2025 and who supplied it',
])('%s is not', (text) => expect(twoQuestions(text)).toBeUndefined())
