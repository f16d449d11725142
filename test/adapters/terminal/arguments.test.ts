import { describe, expect, it } from 'vitest'
import { isDate, parseArguments } from '../../../src/adapters/terminal/arguments.ts'

const read = (...words: string[]) => {
  const parsed = parseArguments(words)
  return 'fault' in parsed ? parsed.fault : parsed.arguments
}
const nothing = { json: false, help: false, data: [], question: '' }

describe('the words behind ask', () => {
  it('are a question, in one piece or in many', () => {
    expect(read('US imports July')).toEqual({ ...nothing, question: 'US imports July' })
    expect(read('US', 'imports', 'July')).toEqual({ ...nothing, question: 'US imports July' })
  })

  it('take options before the question, joined by a space or an equals sign', () => {
    expect(
      read('--json', '--data', 'a', '--data=b', '--now=2026-04-25', '--conversation', 'c', 'why?'),
    ).toEqual({
      json: true,
      help: false,
      data: ['a', 'b'],
      now: '2026-04-25',
      conversation: 'c',
      question: 'why?',
    })
  })

  it('are all question from its first word on', () => {
    expect(read('exports', '--json')).toEqual({ ...nothing, question: 'exports --json' })
    expect(read('--', '--json')).toEqual({ ...nothing, question: '--json' })
  })

  it('are refused when they mean nothing', () => {
    expect(read('--jsn')).toBe('unknown option --jsn')
    expect(read('--data')).toBe('--data needs a value')
    expect(read('--data=')).toBe('--data needs a value')
    expect(read('--json=yes')).toBe('--json takes no value')
    expect(read('--now', 'today')).toBe('--now: found "today", expected YYYY-MM-DD')
  })
})

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(['2026-04-25', '2024-02-29'].every(isDate)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-4-5', '25.4.2026', ''].some(isDate)).toBe(false)
  })
})
