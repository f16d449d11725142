import { describe, expect, test } from 'vitest'
import { readForm } from '../../src/question/form.ts'

describe('the form of an answer and the question are told apart', () => {
  test.each([
    ['tl;dr us july', 'summary', 'us july'],
    ['summarise July trade for the US', 'summary', 'July trade for the US'],
    ['brief me on magnets', 'summary', 'magnets'],
    ['magnets brief', 'summary', 'magnets'],
    ['Vietnam profile', 'summary', 'Vietnam'],
    ['US imports July as csv', 'csv', 'US imports July'],
    ['US imports July, just the number', 'number', 'US imports July'],
    ['exports July 2025 in plain English', 'plain', 'exports July 2025'],
    ['headline sentence for July', 'sentence', 'July'],
    ['three bullets on US imports', 'bullets', 'US imports'],
  ])('%s', (text, form, rest) => expect(readForm(text)).toEqual({ form, rest }))
})

describe('words of the form alone leave no question', () => {
  test.each([
    ['write the headline sentence', 'sentence'],
    ['lede please', 'sentence'],
    ['describe the chart', 'sentence'],
    ['3 bullets', 'bullets'],
    ['overview', 'summary'],
    ['more detail', 'summary'],
    ["what's new", 'news'],
    ['just the number', 'number'],
    ['short pls', 'number'],
    ['eli5', 'plain'],
    ['explain it to a non-economist', 'plain'],
    ['send csv', 'csv'],
    ['can you send me a csv please', 'csv'],
    ['show that as a table', 'table'],
    ['tabulate', 'table'],
    ['a sentence I can paste, with source', 'quote'],
  ])('%s', (text, form) => expect(readForm(text)).toEqual({ form, rest: '' }))
})

test.each([
  'US imports July',
  'exports in short tons',
  'just the number of months above 5,000 t',
  'did exports expand in July',
  'more details of exports to Germany by month',
  'trade in headlines',
])('%s names none', (text) => expect(readForm(text)).toBeUndefined())

test('"diff" of what was told is no news', () => {
  expect(readForm('diff?')).toEqual({ form: 'news', rest: '' })
  expect(readForm('diff?', false)).toBeUndefined()
})
