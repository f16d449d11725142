import { createServer } from 'node:http'

/** A platform that counts: what it was sent, by nonce. It answers after a moment, as platforms do. */
export interface StandIn {
  readonly url: string
  /** How often each nonce came. */
  readonly posts: ReadonlyMap<string, number>
  close(): Promise<void>
}

export async function startStandIn(mostDelayMs: number): Promise<StandIn> {
  const posts = new Map<string, number>()
  const server = createServer((request, response) => {
    const nonce = new URL(request.url ?? '', 'http://stand-in').searchParams.get('nonce') ?? ''
    posts.set(nonce, (posts.get(nonce) ?? 0) + 1)
    setTimeout(() => response.end(String(posts.size)), Math.random() * mostDelayMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
