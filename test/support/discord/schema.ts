import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** Discord's own description of its API, where it is present beside the project. */
export const OPENAPI = fileURLToPath(
  new URL('../../../../shared/specs/discord-openapi.json', import.meta.url),
)
export const hasOpenApi = existsSync(OPENAPI)

/** Says what Discord's published schema finds wrong with a request; nothing where it knows no schema for it. */
export type CheckSchema = (method: string, path: string, body: unknown) => readonly string[]

export function createSchemaCheck(): CheckSchema {
  if (!hasOpenApi) return () => []
  const description: unknown = JSON.parse(readFileSync(OPENAPI, 'utf8'))
  const paths = pathsIn(description)
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(description as object, 'discord') // an object, as the file's first sign shows
  const compiled = new Map<string, ValidateFunction>()
  const validatorFor = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` })
    compiled.set(pointer, known)
    return known
  }
  return (method, path, body) => {
    const pointer = paths.find(
      (one) => one.method === method.toLowerCase() && one.pattern.test(path),
    )?.pointer
    if (pointer === undefined) return []
    const validate = validatorFor(pointer)
    return validate(body) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
  }
}

interface Path {
  readonly method: string
  readonly pattern: RegExp
  readonly pointer: string
}

/** Paths without variables first: `@original` is not a message id. */
function pathsIn(description: unknown): Path[] {
  const { paths } = description as { paths: Record<string, Record<string, { requestBody?: unknown }>> }
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.requestBody)
      .map(([method]) => ({ method, path })),
  )
  found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  return found.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    pointer: `/paths/${encode(path)}/${method}/requestBody/content/application~1json/schema`,
  }))
}

const encode = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))
