import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, from the sources as well as from the built program. */
export const projectFolder: string = findProject(dirname(fileURLToPath(import.meta.url)))

/** Where the lexicon stands. */
export const namesFolder: string = join(projectFolder, 'data', 'names')

function findProject(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('package.json not found above the program: is the installation whole?')
  return findProject(parent)
}
