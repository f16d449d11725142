import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesIn } from './support/circles.ts'
import { faultsIn, importsOf, ROOMS, roomOf } from './support/rooms.ts'

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
)

describe('the rooms', () => {
  it('import only whom they may', () => {
    expect(files.flatMap((path) => faultsIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('are all in the table', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => room !== 'program' && !(room in ROOMS))).toEqual([])
  })

  it('have no rule that nobody needs', () => {
    const used = new Set(files.flatMap((path) => needsOf(path)))
    const allowed = Object.entries(ROOMS).flatMap(([room, { rooms, packages = [], node = [] }]) =>
      [...rooms, ...packages, ...node.map((name) => `node:${name}`)].map((what) => `${room} → ${what}`),
    )
    expect(allowed.filter((rule) => !used.has(rule))).toEqual([])
  })
})

describe('the files', () => {
  it('import each other in no circle', () => {
    const texts = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))
    expect(circlesIn(texts)).toEqual([])
  })

  it('are told by their names where they do', () => {
    const texts = new Map([
      ['src/a.ts', "import { b } from './b/b.ts'"],
      ['src/b/b.ts', "import type { A } from '../a.ts'"],
      ['src/c.ts', "import { a } from './a.ts'"],
    ])
    expect(circlesIn(texts)).toEqual([['src/a.ts', 'src/b/b.ts']])
  })
})

/** Which of its room's rules a file makes use of: the file is at fault once the rule is gone. */
function needsOf(path: string): readonly string[] {
  const room = roomOf(path)
  const rules = ROOMS[room]
  if (!rules) return []
  const named = importsOf(readFileSync(path, 'utf8'))
  const { rooms, packages = [], node = [] } = rules
  return [
    ...rooms.filter((one) => named.some((name) => new RegExp(`/${one}(?:/|\\.ts)`).test(name))),
    ...packages.filter((one) => named.some((name) => name === one || name.startsWith(`${one}/`))),
    ...node.map((one) => `node:${one}`).filter((one) => named.includes(one)),
  ].map((what) => `${room} → ${what}`)
}

describe('a planted import', () => {
  it.each([
    ['src/reply/compose.ts', "import { rank } from '../analysis/rank.ts'"],
    ['src/analysis/rank.ts', "import type { Reply } from '../reply/reply.ts'"],
    ['src/analysis/rank.ts', "import { show } from './show.ts'"],
    ['src/analysis/rank.ts', "import { readFileSync } from 'node:fs'"],
    ['src/question/read.ts', "import type { Row } from '../trade/memory.ts'"],
    ['src/trade/memory.ts', "import type { Query } from '../query/query.ts'"],
    ['src/bot/bot.ts', "import { commands } from '../../commands/index.ts'"],
    ['src/bot/bot.ts', "import { createLibsqlStore } from '../store/libsql.ts'"],
    ['src/store/redis.ts', "import { createBot } from '../bot/bot.ts'"],
    ['src/schedule/runner.ts', "import type { Adapter } from '../adapters/slack/adapter.ts'"],
    ['src/adapters/slack/app.ts', "import { REST } from 'discord.js'"],
    ['src/adapters/slack/app.ts', "import { once } from '../discord/once.ts'"],
    ['src/adapters/discord/client.ts', "export type { Trade } from '../../trade/types.ts'"],
    ['src/adapters/terminal/ask.ts', "const { App } = await import('@slack/bolt')"],
    ['commands/top.ts', "import type { Query } from '../src/query/query.ts'"],
    ['commands/top.ts', "import { readFileSync } from 'node:fs'"],
    ['src/calendar/month.ts', "import { placeLabel } from '../names/labels.ts'"],
    ['src/reply/compose.ts', "import {\n  type Answer,\n  show,\n} from '../analysis/show.ts'"],
    ['src/names/places.ts', "import 'dotenv/config'"],
    ['src/bot/bot.ts', "import { fail } from '../program/fail.ts'"],
    ['src/store/libsql.ts', "import '../main.ts'"],
  ])('is found in %s: %s', (path, text) => {
    expect(faultsIn(path, text)).toEqual([expect.stringMatching(/may not import/)])
  })

  it('is found where the environment is read', () => {
    expect(faultsIn('src/store/redis.ts', 'const url = process.env.REDIS_URL')).toEqual([
      'src/store/redis.ts reads the environment',
    ])
    expect(faultsIn('src/config.ts', 'return process.env')).toEqual([])
  })

  it('is no fault where it is allowed', () => {
    expect(faultsIn('src/analysis/rank.ts', "import { rank } from './shared/ranking.ts'")).toEqual([])
    expect(faultsIn('src/analysis/index.ts', "import { rank } from './rank.ts'")).toEqual([])
    expect(faultsIn('src/program/start.ts', "import { createBot } from '../bot/bot.ts'")).toEqual([])
  })
})

describe('the imports of a text', () => {
  it('are found however they are written', () => {
    const text = `import a from './a.ts'
import type { B } from "./b.ts"
import './c.ts'
export * from './d.ts'
export {
  e,
} from './e.ts'
const f = await import('./f.ts')
const g = load('natural/g.js') as { g: string }
type H = import('./h.ts').H
const no = "import x from './x.ts'"
`
    expect(importsOf(text)).toEqual([
      './a.ts',
      './b.ts',
      './d.ts',
      './e.ts',
      './c.ts',
      './f.ts',
      'natural/g.js',
      './h.ts',
    ])
  })
})
