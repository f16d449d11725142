import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's own folder, from the sources as well as from the built program. */
export const projectFolder: string = findProject(import.meta.dirname)

/** Where the lexicon stands. */
export const namesFolder: string = join(projectFolder, 'data', 'names')

function findProject(from: string): string {
  if (existsSync(join(from, 'data', 'names', 'places.tsv'))) return from
  const parent = dirname(from)
  if (parent === from)
    throw new Error('data/names/places.tsv not found above the program: is the installation whole?')
  return findProject(parent)
}
