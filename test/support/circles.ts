import { posix } from 'node:path'
import { importsOf } from './rooms.ts'

/** Files that import each other in a circle, types included: each circle as its files in the order of their names. */
export function circlesIn(texts: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const next = new Map([...texts].map(([path, text]) => [path, importedFrom(path, text)]))
  const reached = new Map([...texts.keys()].map((path) => [path, reachedFrom(path, next)]))
  const circles = [...texts.keys()].flatMap((path) => {
    const circle = [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path))
    return circle.length > 0 ? [circle.sort().join(' ')] : []
  })
  return [...new Set(circles)].sort().map((circle) => circle.split(' '))
}

const importedFrom = (path: string, text: string): readonly string[] =>
  importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))

/** All that a file imports, and what these import; itself only where it stands in a circle. */
function reachedFrom(path: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...(next.get(path) ?? [])]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (found.has(one)) continue
    found.add(one)
    left.push(...(next.get(one) ?? []))
  }
  return found
}
