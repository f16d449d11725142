import type { IncomingMessage } from 'node:http'

/** A request as the stand-in looks at it: the JSON body, and files by name with their sizes. */
export interface Received {
  readonly method: string
  /** Without `/api/v10` and without the query. */
  readonly path: string
  readonly body: unknown
  readonly files: ReadonlyMap<string, number>
  readonly authorization: string | undefined
}

export async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer) // a request is read as bytes unless told otherwise
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const { body, files } = await contentOf(Buffer.concat(chunks), request.headers['content-type'] ?? '')
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v\d+/, '').replace(/^\/v\d+/, ''),
    body,
    files,
    authorization: request.headers.authorization,
  }
}

async function contentOf(bytes: Buffer, type: string): Promise<Pick<Received, 'body' | 'files'>> {
  if (bytes.length === 0) return { body: undefined, files: new Map() }
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString()), files: new Map() }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const files = new Map<string, number>()
  for (const value of form.values()) if (typeof value !== 'string') files.set(value.name, value.size)
  return { body: JSON.parse(String(form.get('payload_json'))), files }
}
