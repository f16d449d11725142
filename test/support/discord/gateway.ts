import type { IncomingMessage, Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { APPLICATION, BOT, type World } from './world.ts'

interface Event {
  readonly s: number
  readonly t: string
  readonly d: unknown
}

interface Session {
  readonly id: string
  readonly shard: readonly [number, number]
  readonly events: Event[]
  socket?: WebSocket
  sequence: number
  valid: boolean
}

const MESSAGE_CONTENT = 1 << 15

export type Gateway = ReturnType<typeof createGateway>

/** The socket side: sessions that can be resumed, and events kept for the time their socket is away. */
export function createGateway(server: Server, world: World, address: () => string, token: string) {
  const sockets = new WebSocketServer({ server })
  const sessions = new Map<string, Session>()
  const counts = { identified: 0, resumed: 0 }
  /** While true, nobody gets in: the gateway is down. */
  let closed = false
  let intents = 0

  sockets.on('connection', (socket: WebSocket, _request: IncomingMessage) => {
    if (closed) {
      socket.terminate()
      return
    }
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } })
    socket.on('message', (data) => receive(socket, JSON.parse(String(data))))
  })

  function receive(socket: WebSocket, { op, d }: { op: number; d: never }): void {
    if (op === 1) send(socket, { op: 11 })
    if (op === 2) identify(socket, d)
    if (op === 6) resume(socket, d)
  }

  function identify(
    socket: WebSocket,
    d: { token: string; intents: number; shard?: [number, number] },
  ): void {
    if (d.token !== token) {
      socket.close(4004, 'Authentication failed.')
      return
    }
    counts.identified++
    intents = d.intents
    const session: Session = {
      id: `session-${counts.identified}`,
      shard: d.shard ?? [0, 1],
      events: [],
      socket,
      sequence: 0,
      valid: true,
    }
    sessions.set(session.id, session)
    const guilds = [...world.guilds].filter((guild) => isOn(session, guild))
    push(session, 'READY', {
      v: 10,
      user: world.user(BOT.id),
      session_id: session.id,
      resume_gateway_url: address(),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      application: { id: APPLICATION, flags: 0 },
      shard: session.shard,
    })
    for (const guild of guilds) push(session, 'GUILD_CREATE', world.guildPayload(guild))
  }

  function resume(socket: WebSocket, d: { session_id: string; seq: number; token: string }): void {
    const session = sessions.get(d.session_id)
    if (!session?.valid) {
      send(socket, { op: 9, d: false })
      return
    }
    counts.resumed++
    session.socket = socket
    for (const event of session.events.filter(({ s }) => s > d.seq)) send(socket, { op: 0, ...event })
    push(session, 'RESUMED', {})
  }

  function push(session: Session, t: string, d: unknown): void {
    const event = { s: ++session.sequence, t, d }
    session.events.push(event)
    if (session.socket?.readyState === 1) send(session.socket, { op: 0, ...event })
  }

  const isOn = ({ shard: [number, of] }: Session, guild: string | undefined): boolean =>
    guild === undefined ? number === 0 : Number((BigInt(guild) >> 22n) % BigInt(of)) === number

  const live = () => [...sessions.values()].filter((session) => session.valid)

  return {
    counts,
    /** As before 2026: messages do not say in what kind of channel they are. */
    isOld: false,
    get intents() {
      return intents
    },
    get mayReadContent() {
      return (intents & MESSAGE_CONTENT) !== 0
    },
    dispatch(t: string, d: unknown, guild: string | undefined): void {
      for (const session of live()) if (isOn(session, guild)) push(session, t, d)
    },
    /** The same events once more, as after a resume from an older place. */
    repeat(last: number): void {
      for (const session of live())
        for (const event of session.events.slice(-last))
          if (session.socket) send(session.socket, { op: 0, ...event })
    },
    /** The wire is cut. */
    drop(): void {
      for (const session of live()) session.socket?.terminate()
    },
    down(): void {
      closed = true
      this.drop()
    },
    up(): void {
      closed = false
    },
    reconnect(): void {
      for (const session of live()) if (session.socket) send(session.socket, { op: 7, d: null })
    },
    invalidate(): void {
      for (const session of live()) {
        session.valid = false
        if (session.socket) send(session.socket, { op: 9, d: false })
      }
    },
    close(): void {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

const send = (socket: WebSocket, payload: unknown): void => socket.send(JSON.stringify(payload))
