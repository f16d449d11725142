import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/program/log.ts'

function openLog(...secrets: string[]) {
  const lines: string[] = []
  const clock = { now: () => new Date('2026-04-25T12:00:00Z') }
  return { lines, log: createLog({ write: (line) => lines.push(line), clock, secrets }) }
}

describe('the log', () => {
  it('is one JSON object a line', () => {
    const { log, lines } = openLog()
    log.warn('slack.slow', { ms: 12, text: 'two\nlines' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^[^\n]+\n$/)
    expect(JSON.parse(lines[0]!)).toEqual({
      time: '2026-04-25T12:00:00.000Z',
      level: 'warn',
      event: 'slack.slow',
      ms: 12,
      text: 'two\nlines',
    })
  })

  it('writes an error with its stack, and what JSON cannot', () => {
    const { log, lines } = openLog()
    log.error('x', { error: new Error('broken'), size: 5n })
    expect(JSON.parse(lines[0]!)).toMatchObject({
      error: expect.stringMatching(/^Error: broken\n/),
      size: '5',
    })
  })

  it('never holds a secret, wherever it stands', () => {
    const { log, lines } = openLog('s3cr"et', 'token-1')
    log.info('x', {
      error: new Error('GET /?t=token-1 failed'),
      header: { a: ['Bearer s3cr"et'] },
      'token-1': 1,
    })
    expect(lines[0]).not.toMatch(/token-1|s3cr/)
    expect(lines[0]?.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(3)
    expect(() => JSON.parse(lines[0]!)).not.toThrow()
  })

  it('knows a token of Slack by its form', () => {
    const { log, lines } = openLog()
    log.info('x', { a: 'xoxb-12-abc', b: 'xapp-1-A-2-b', c: 'xoxe.xoxp-1-abc' })
    expect(lines[0]).not.toMatch(/12-abc|A-2-b|1-abc/)
  })
})
