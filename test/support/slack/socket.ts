import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Json } from './check.ts'

/** How the app answered an envelope. */
export interface Acknowledged {
  readonly afterMs: number
  readonly payload: Json
}

export interface Socket {
  /** Rejects where the app has not acknowledged within three seconds, as Slack then delivers again. */
  deliver(envelope: Json): Promise<Acknowledged>
  /** `refresh`: Slack asks the app to come back. `drop`: the line is dead. */
  disconnect(how: 'refresh' | 'drop'): void
  readonly connections: number
  /** Those that stand now. */
  readonly open: number
  /** What Slack does with the next connections, one after the other, instead of greeting them. */
  readonly ungreeted: ('waits' | 'closes')[]
  close(): void
}

const ACK_WITHIN_MS = 3_000

export function createSocket(server: Server): Socket {
  const sockets = new WebSocketServer({ server, path: '/link' })
  const waiting = new Map<string, (payload: Json) => void>()
  const open = () => [...sockets.clients].filter((client) => client.readyState === client.OPEN)
  const ungreeted: Socket['ungreeted'] = []
  let connections = 0
  let envelopes = 0

  sockets.on('connection', (socket: WebSocket) => {
    connections += 1
    const instead = ungreeted.shift()
    if (instead === 'closes') socket.close()
    if (instead === undefined) socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data))
      waiting.get(envelope_id)?.(payload ?? {})
    })
  })

  return {
    async deliver(envelope) {
      const id = `envelope-${++envelopes}`
      const socket = await reachable(open)
      const sentMs = performance.now()
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`not acknowledged: ${id}`)), ACK_WITHIN_MS)
        waiting.set(id, (payload) => {
          clearTimeout(late)
          waiting.delete(id)
          resolve({ afterMs: performance.now() - sentMs, payload })
        })
        socket.send(JSON.stringify({ envelope_id: id, accepts_response_payload: true, ...envelope }))
      })
    },
    disconnect(how) {
      for (const socket of open()) {
        if (how === 'drop') socket.terminate()
        else {
          socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
          socket.close()
        }
      }
    },
    get connections() {
      return connections
    },
    get open() {
      return open().length
    },
    ungreeted,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

/** Slack holds events back while the app is away. */
async function reachable(open: () => readonly WebSocket[]): Promise<WebSocket> {
  for (;;) {
    const socket = open()[0]
    if (socket) return socket
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
