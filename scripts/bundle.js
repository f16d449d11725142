/**
 * Makes the program of what tsc has compiled: one file, since opening and linking five hundred modules was half of what
 * a question in the terminal cost, and beside it what the engine compiled of it, which was a third of the rest. SDKs
 * stay outside; what is imported where it is needed is evaluated there.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Needed for every question, so they go in. */
const inside = ['natural', 'zod']
const folder = 'dist/bin'

/** The engine keeps what it compiled of a script, and of no module; so the program is a script. */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // node20.19 knows them, and esbuild does not know that it does
  supported: { 'regexp-unicode-property-escapes': true },
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  logLevel: 'warning',
  write: false,
}

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n')
writeFileSync(`${folder}/main.js`, await bundle('dist/src/launch.js'), { mode: 0o755 })
writeFileSync(`${folder}/tallyman.js`, asFunction(await bundle('dist/src/main.js')))
compile()

async function bundle(entry) {
  const { outputFiles } = await build({ ...shared, entryPoints: [entry] })
  return outputFiles[0].text
}

/** What `runProgram` in src/launch calls. All of it is in ASCII but for what stands in regexes as it was written. */
function asFunction(text) {
  const code = text.replace(/^#!.*/, '').replace(/[^\p{ASCII}]/gu, escaped)
  return `(function (require, __filename, __dirname) {${code}})\n`
}

function escaped(sign) {
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

/** In a process of its own, which answers a question first: what it needed is then compiled for good. */
function compile() {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/compile.js', `${folder}/tallyman.js`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: ofTheSystem(process.env),
  })
  if (status !== 0 || stdout.trim() === '') throw new Error('the program that was built does not answer')
}

/** Without what would set this program or its engine up otherwise than as shipped. */
function ofTheSystem(all) {
  const ours = /^(?:NODE_|TALLYMAN_|SLACK_|DISCORD_|REDIS_)/
  return Object.fromEntries(Object.entries(all).filter(([name]) => !ours.test(name)))
}
