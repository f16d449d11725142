import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEYS } from '../src/config/settings.ts'
import { startBot } from './bot/support/bot.ts'
import { ROOMS } from './support/rooms.ts'

const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => join('docs', name))]
const read = (path: string): string => readFileSync(path, 'utf8')

describe('the README', () => {
  const block = /```\n(> [^`]*)```/.exec(read('README.md'))?.[1] ?? ''
  const told = block
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n') as [string, string])

  it('shows at least five answers', () => {
    expect(told.length).toBeGreaterThanOrEqual(5)
  })

  it.each(told)('tells the truth about %s', async (question, answer) => {
    const { text } = startBot()
    expect(await text(question.slice(2))).toContain(answer)
  })
})

describe('the documents', () => {
  it.each(documents)('%s links only to what is there', (path) => {
    const links = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, link]) => link!)
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([])
  })

  it.each(documents)('%s names only keys that are read', (path) => {
    const named = read(path).match(/\b(?:SLACK|DISCORD|TALLYMAN|REDIS)_[A-Z_]+\b/g) ?? []
    expect(named.filter((key) => !(KEYS as readonly string[]).includes(key))).toEqual([])
  })

  it.each(documents)('%s names only files and commands that are there', (path) => {
    const text = read(path)
    const files = text.match(/(?<=`)(?:src|test|data|docs|bench)\/[\w./-]+(?=`)/g) ?? []
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    const scripts = JSON.parse(read('package.json')).scripts
    const runs = Array.from(text.matchAll(/npm run (?:--silent )?([a-z:]+)/g), ([, name]) => name!)
    expect(runs.filter((name) => !(name in scripts))).toEqual([])
  })

  it('say of every room who may import it', () => {
    const text = read('CONTRIBUTING.md')
    const rooms = Object.keys(ROOMS).map((room) => (room.startsWith('adapters/') ? 'adapters/<p>' : room))
    const missing = rooms.filter((room) => room !== 'config' && !text.includes(`| \`${room}\``))
    expect(missing).toEqual([])
  })
})
