import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerLine } from '../../src/reply/json.ts'
import { type Ran, runProgram } from './support/run.ts'

const QUESTIONS = [
  'US imports July',
  'YTD change',
  'top buyers july 2025',
  'brazil july',
  'forecast next month',
]

describe('ask --json, one question a line', () => {
  let ran: Ran
  let lines: AnswerLine[]

  beforeAll(async () => {
    ran = await runProgram(['ask', '--json', '--now', '2026-04-25'], `${QUESTIONS.join('\n')}\n`)
    lines = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => AnswerLine.parse(JSON.parse(line)))
  })

  it('gives a line that holds to the contract for each, and exit code 0', () => {
    expect(ran.code).toBe(0)
    expect(ran.err).toBe('')
    expect(lines.map(({ id, question }) => [id, question])).toEqual(
      QUESTIONS.map((text, i) => [String(i + 1), text]),
    )
    expect(lines.map(({ status }) => status)).toEqual([
      'answered',
      'answered',
      'answered',
      'no_data',
      'refused',
    ])
  })

  it('answers US imports July with 619 t, read as exports of China to the US', () => {
    const [line] = lines
    expect(line?.figures[0]).toMatchObject({
      role: 'headline',
      value: 619,
      unit: 't',
      partner: 'US',
      low: 618.5,
      high: 619.5,
    })
    expect(line?.figures).toContainEqual(
      expect.objectContaining({ role: 'change', kind: 'month_on_month', value: 75.5 }),
    )
    expect(line?.reading).toMatchObject({ flow: 'export', reporter: 'CN', partners: ['US'] })
    expect(line?.assumptions.map(({ slot }) => slot)).toContain('period')
  })

  it('answers YTD change with both sides named', () => {
    const [, line] = lines
    expect(line?.figures[0]).toMatchObject({ unit: 'percent', kind: 'year_to_date', value: 4.8 })
    expect(line?.text).toMatch(/16,001 t against 15,268 t/)
  })

  it('ranks among those with a published figure', () => {
    const [, , line] = lines
    const rows = line?.figures.filter(({ role }) => role === 'row')
    expect(rows?.map(({ rank, partner, value }) => [rank, partner, value])).toEqual([
      [1, 'DE', 1116],
      [2, 'US', 619],
      [3, 'JP', 232],
    ])
    expect(line?.text).toContain('among the three destinations with a published figure')
  })

  it('says what is missing, and what it does not do, without a figure', () => {
    const [, , , missing, refused] = lines
    expect(missing).toMatchObject({ figures: [], reading: { partners: ['BR'], period: { from: '2025-07' } } })
    expect(refused).toMatchObject({ figures: [] })
    expect(refused?.suggestions.length).toBeGreaterThan(0)
  })
})

describe('the program', () => {
  it.each([
    [['ask', '--jsn', 'x'], 'unknown option --jsn'],
    [['ask', '--now', '25.4.2026', 'x'], '--now: found "25.4.2026", expected YYYY-MM-DD'],
    [['nonsense'], 'unknown command nonsense'],
  ])('ends with 2 and says why: %j', async (words, message) => {
    const { code, out, err } = await runProgram(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('explains itself', async () => {
    expect((await runProgram(['--help'])).out).toContain('discord:invite')
    expect(await runProgram(['ask', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--conversation'),
    })
  })

  it('answers in words, and leaves quietly when nobody reads on', async () => {
    const { code, out, err } = await runProgram(['ask', '--now', '2026-04-25', 'US', 'imports', 'July'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^619 t of rare-earth magnets/)
  })
})

describe('data that cannot be loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('end the program with 2, each fault with file, line, column, found and expected', async () => {
    const bad = join(folder, 'rare-earth-magnets')
    cpSync('data/rare-earth-magnets', bad, { recursive: true })
    const rows = readFileSync(join(bad, 'observations.csv'), 'utf8').split('\n')
    rows[1] = rows[1]!.replace(',export,', ',sideways,')
    rows[4] = rows[4]!.replace('CN', 'XX1')
    writeFileSync(join(bad, 'observations.csv'), rows.join('\n'))
    const { code, out, err } = await runProgram(['ask', '--data', bad, 'US imports July'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('2 faults')
    expect(err).toMatch(/observations\.csv line 2, column flow: found "sideways", expected /)
    expect(err).toMatch(/observations\.csv line 5, column reporter: found /)
  })

  it('and a folder that is not there says so', async () => {
    const { code, err } = await runProgram(['ask', '--data', join(folder, 'none'), 'x'])
    expect(code).toBe(2)
    expect(err).toMatch(/none\/datapackage\.json.*expected/)
  })
})
