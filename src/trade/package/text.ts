import type { Fault } from '../faults.ts'
import { atOnce, type Work } from '../work.ts'
import { type PackageFiles, textInSteps } from './files.ts'

/** The text of a file, or undefined with the fault added. */
export const readText = (files: PackageFiles, path: string, faults: Fault[]): string | undefined =>
  atOnce(readTextInSteps(files, path, faults))

export function* readTextInSteps(
  files: PackageFiles,
  path: string,
  faults: Fault[],
): Work<string | undefined> {
  const file = `${files.name}/${path}`
  const bytes = files.read(path)
  if (bytes === undefined) {
    faults.push({ file, found: 'no such file', expected: 'a file' })
    return undefined
  }
  const read = yield* textInSteps(bytes)
  if ('text' in read) return read.text
  faults.push({ file, line: read.badLine, found: 'bytes that are not UTF-8', expected: 'UTF-8 text' })
  return undefined
}
