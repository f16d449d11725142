import { readFileSync } from 'node:fs'
import { namesFolder } from './folder.ts'

/** The lines of a tab-separated table under `data/names`; lines that begin with # are comments. */
export function readTable(file: string): string[][] {
  const rows: string[][] = []
  for (const line of readFileSync(`${namesFolder}/${file}`, 'utf8').split('\n'))
    if (line !== '' && line.charCodeAt(0) !== hash) rows.push(line.split('\t'))
  return rows
}
const hash = '#'.charCodeAt(0)

/** The names of a cell, one after the other; no array is made, since all of them are read at the first question. */
export function eachName(cell: string, found: (name: string) => void): void {
  for (let from = 0; from < cell.length; ) {
    const end = cell.indexOf(';', from)
    const to = end < 0 ? cell.length : end
    found(cell.slice(from, to))
    from = to + 1
  }
}

/** Makes a value when it is first asked for and keeps it: tables are read when a question needs them. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
