import type { z } from 'zod'
import type { Fault } from '../faults.ts'
import type { PackageFiles } from './files.ts'
import { type Descriptor, descriptor } from './schemas.ts'
import { readText } from './text.ts'

const DESCRIPTOR = 'datapackage.json'
const REQUIRED = ['observations', 'commodities', 'sources'] as const

/** What a package says of itself, and where its files are, by the name of the resource. */
export interface Described extends Descriptor {
  readonly paths: ReadonlyMap<string, string>
}

export function readDescriptor(files: PackageFiles, faults: Fault[]): Described | undefined {
  const text = readText(files, DESCRIPTOR, faults)
  if (text === undefined) return undefined
  const file = `${files.name}/${DESCRIPTOR}`
  const read = descriptor.safeParse(parsed(text))
  if (!read.success) {
    faults.push(...read.error.issues.map((issue) => faultOf(issue, file, parsed(text))))
    return undefined
  }
  const paths = new Map(read.data.resources.map(({ name, path }) => [name, path]))
  const wrong = [...missingIn(paths, file), ...outsideIn(paths, file)]
  faults.push(...wrong)
  return wrong.length > 0 ? undefined : { ...read.data, paths }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // said as "nothing", which the schema refuses
  }
}

function faultOf(issue: z.core.$ZodIssue, file: string, json: unknown): Fault {
  if (json === undefined) return { file, found: 'text that is not JSON', expected: 'a JSON object' }
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], json)
  return {
    file,
    ...(issue.path.length > 0 && { column: issue.path.join('.') }),
    found: found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60),
    expected: issue.message,
  }
}

const missingIn = (paths: ReadonlyMap<string, string>, file: string): Fault[] =>
  REQUIRED.filter((name) => !paths.has(name)).map((name) => ({
    file,
    column: 'resources',
    found: `no resource ${name}`,
    expected: `resources ${REQUIRED.join(', ')}`,
  }))

/** A package reads its own folder and nothing else. */
const outsideIn = (paths: ReadonlyMap<string, string>, file: string): Fault[] =>
  [...paths.values()]
    .filter((path) => /^([/\\]|[a-z]+:)|(^|[/\\])\.\.([/\\]|$)/i.test(path))
    .map((path) => ({
      file,
      column: 'resources',
      found: path,
      expected: 'a path inside the folder of the package',
    }))
