import { promises } from 'node:fs'
import { join } from 'node:path'
import { folderOf, type PackageFiles } from '../trade/package/files.ts'

/** A package folder with its CSV files in memory: reading a big one from a slow disk would stop the process. */
export async function readAhead(path: string): Promise<PackageFiles> {
  const files = folderOf(path)
  const names = await promises.readdir(path, { recursive: true }).catch(() => []) // a folder that is not there has no files
  const tables = names.filter((name) => name.endsWith('.csv'))
  const bytes = await Promise.all(
    tables.map((name) => promises.readFile(join(path, name)).catch(() => undefined)),
  )
  const ahead = new Map(tables.map((name, i) => [join(name), bytes[i]]))
  return { ...files, read: (file) => ahead.get(join(file)) ?? files.read(file) }
}
