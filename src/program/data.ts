import { parseArgs } from 'node:util'
import { readDataConfig, readEnvironment } from '../config.ts'
import { addData } from '../ingest/add.ts'
import { describeAdded, describeVersion } from '../ingest/describe.ts'
import { rollBack } from '../ingest/rollback.ts'
import { packagesIn, versionsOf } from '../ingest/versions.ts'
import { DataError } from '../trade/faults.ts'
import { loadPackages } from '../trade/load.ts'
import { fail } from './fail.ts'

const usage = `npm run data -- add FILE|FOLDER   takes figures into a package, as a new version
npm run data -- rollback          goes back one version
npm run data -- list              the versions that are kept
npm run data -- check FOLDER      says what is wrong with a package folder, and changes nothing

  --package NAME   which package, where there are several
  --to DIR         where versions are kept (DATA_VERSIONS, else state/data)`

interface Work {
  readonly paths: readonly string[]
  readonly folders: readonly string[]
  readonly root: string
  readonly name?: string
}

/** `tallyman data`: works on the folder of versions; a running bot takes up what comes of it by itself. */
export async function data(words: readonly string[]): Promise<number> {
  const read = parsed(words)
  if (typeof read === 'string') return fail(`data: ${read}\n\n${usage}`)
  if (read.help) return say(usage)
  const work = Object.hasOwn(WORKS, read.what) ? WORKS[read.what] : undefined
  return work ? work(read) : fail(`data: unknown work "${read.what}"\n\n${usage}`)
}

const WORKS: Readonly<Record<string, (work: Work) => number>> = {
  add: (work) =>
    withOnePath(work, (path) =>
      say(describeAdded(addData({ ...work, path, now: new Date(), say: progress }))),
    ),
  check: (work) =>
    withOnePath(work, (folder) => {
      const [only] = loadPackages([folder])
      return say(`${only!.info.name}: ${only!.info.rows} rows, nothing wrong (${only!.hash})`)
    }),
  rollback: (work) => say(describeVersion(rollBack(work.root, nameOf(work), new Date()))),
  list: ({ root, name }) => {
    const names = name === undefined ? packagesIn(root) : [name]
    const lines = names.flatMap((each) =>
      versionsOf(root, each).map(({ version }) => describeVersion(version)),
    )
    return say(lines.join('\n') || `No versions in ${root}: nothing was added yet.`)
  },
}

function withOnePath({ paths: [path, ...more] }: Work, work: (path: string) => number): number {
  return path === undefined || more.length > 0
    ? fail(`data: one FILE or FOLDER is needed\n\n${usage}`)
    : work(path)
}

/** The only package that has versions; with several it has to be said. */
function nameOf({ name, root }: Work): string {
  const names = packagesIn(root)
  if (name !== undefined) return name
  if (names.length === 1) return names[0]!
  const expected = names.length === 0 ? `versions in ${root}` : `--package ${names.join(' or --package ')}`
  throw new DataError([{ file: 'package', found: names.length === 0 ? 'none' : 'several', expected }])
}

function parsed(
  words: readonly string[],
): string | (Work & { readonly what: string; readonly help: boolean }) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { package: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } },
    })
    const config = readDataConfig(readEnvironment())
    const [what = '', ...paths] = positionals
    const name = values.package
    const root = values.to ?? config.versions
    return { what, paths, folders: config.data, root, help: values.help ?? false, ...(name && { name }) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** On standard error, so that what comes of it can be read by another program. */
const progress = (text: string): void => void process.stderr.write(`  ${text}\n`)

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
