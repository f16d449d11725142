import { posix } from 'node:path'

/** What one room may import: other rooms or single files of them, packages, and parts of Node. Types count too. */
export interface Room {
  readonly rooms: readonly string[]
  readonly packages?: readonly string[]
  readonly node?: readonly string[]
}

/**
 * Who may import whom; CONTRIBUTING.md has the same table in words. Names and calendar are leaves. Nobody asks for more
 * of `trade` than its types and nobody outside asks for more of `bot` than its ports, except where the work is done.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  calendar: { rooms: [] },
  names: { rooms: ['calendar'], node: ['fs', 'path'] },
  trade: { rooms: ['calendar'], packages: ['zod'], node: ['crypto', 'fs', 'path'] },
  query: { rooms: ['calendar', 'trade/types'] },
  answer: { rooms: ['calendar', 'query', 'trade/types'] },
  question: {
    rooms: ['calendar', 'names', 'query', 'trade/types', 'data/names'],
    packages: ['natural'],
    node: ['fs', 'module'], // the lexicon is data; a heavy part is loaded when it is needed
  },
  analysis: { rooms: ['calendar', 'names', 'query', 'trade/types', 'answer'] },
  reply: { rooms: ['calendar', 'names', 'query', 'answer'], packages: ['zod'] },
  bot: { rooms: ['calendar', 'names', 'query', 'trade/types', 'answer', 'question', 'analysis', 'reply'] },
  commands: { rooms: ['bot/ports', 'bot/options', 'bot/hearing', 'bot/notice', 'reply/reply'] },
  store: { rooms: ['bot/ports'], packages: ['ioredis', 'libsql'], node: ['crypto', 'fs', 'path'] },
  schedule: {
    rooms: ['bot/ports', 'reply/reply', 'store'],
    packages: ['bullmq', 'croner', 'ioredis'],
    node: ['crypto', 'events', 'util'],
  },
  'adapters/terminal': { rooms: ['bot/ports', 'reply'], node: ['readline', 'stream'] },
  'adapters/slack': {
    rooms: ['bot/ports', 'reply'],
    packages: ['@slack/bolt', 'lru-cache'],
    node: ['crypto', 'timers/promises'],
  },
  'adapters/discord': { rooms: ['bot/ports', 'reply'], packages: ['discord.js', 'zod'], node: ['crypto'] },
  ingest: {
    rooms: ['calendar', 'names/places', 'trade', 'bot/ports'],
    packages: ['zod'],
    node: ['fs', 'path'],
  },
  revisions: { rooms: ['calendar', 'trade/types', 'bot/ports', 'reply/reply'] },
  config: { rooms: ['names/folder', 'adapters'], node: ['fs', 'path'] },
  launch: { rooms: [], node: ['crypto', 'fs', 'module', 'path', 'vm'] },
}

/** The composition root: it knows everybody, and nobody knows it. */
const ROOT = 'program'
/** The one file that reads the environment. */
const ENVIRONMENT = 'src/config.ts'

/** What is wrong with the imports of a file, each as a sentence; `path` is from the project's folder. */
export function faultsIn(path: string, text: string): readonly string[] {
  const from = roomOf(path)
  const imports = importsOf(text).map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
  )
  return [
    ...imports.filter((name) => !mayImport(path, from, name)).map((name) => `${path} may not import ${name}`),
    ...(path !== ENVIRONMENT && /\bprocess\s*\.\s*env\b/.test(text) ? [`${path} reads the environment`] : []),
  ]
}

/** Every module a text names: imports, re-exports, types, and what is loaded while it runs. */
export const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(/^[ \t]*(?:import|export)\b[^'";=()]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^[ \t]*import\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b(?:import|require|load)\s*\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map(([, name]) => name!)

/** `src/adapters/slack/app.ts` is in `adapters/slack`, `src/main.ts` in the root. */
export function roomOf(path: string): string {
  const parts = path.replace(/^src\//, '').split('/')
  if (parts[0] === 'main.ts') return ROOT
  if (parts[0] === 'adapters') return `adapters/${parts[1]}`
  return parts[0]!.replace(/\.ts$/, '')
}

function mayImport(path: string, from: string, name: string): boolean {
  if (from === ROOT) return true
  if (name.startsWith('node:')) return ROOMS[from]?.node?.includes(name.slice('node:'.length)) ?? false
  const isFile = name.startsWith('src/') || name.startsWith('commands/') || name.startsWith('data/')
  if (!isFile)
    return ROOMS[from]?.packages?.some((one) => name === one || name.startsWith(`${one}/`)) ?? false
  if (roomOf(name) === from) return !isOtherOperation(path, name)
  const file = name.replace(/^src\//, '').replace(/\.ts$/, '')
  return ROOMS[from]?.rooms.some((one) => file === one || file.startsWith(`${one}/`)) ?? false
}

/** An operation never leans on another: what both need stands in `shared` or `quantity`. */
const isOtherOperation = (path: string, name: string): boolean =>
  isOperation(path) && isOperation(name) && !name.endsWith('/operation.ts') && !path.endsWith('/index.ts')

const isOperation = (path: string): boolean => /^src\/analysis\/[^/]+\.ts$/.test(path)
