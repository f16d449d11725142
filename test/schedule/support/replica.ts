/** A process that posts what is due until it is killed: `replica.ts libsql|redis PLACE PREFIX STAND-IN OFFSET-MS`. */
import { createIds } from '../../../src/schedule/ids.ts'
import { createSubscription } from '../../../src/schedule/subscriptions/records.ts'
import { openStore } from '../../store/support/open-store.ts'
import { openReplica, subscriptionOf } from './open-replica.ts'

const parent = process.ppid
const [kind, place, prefix, standIn, offset] = process.argv.slice(2)
const clock = { now: () => new Date(Date.now() + Number(offset)) }
const store = await openStore(kind!, place!, prefix!, clock)
const runner = await openReplica({
  kind: kind!,
  place: place!,
  prefix: prefix!,
  standIn: standIn!,
  clock,
  store,
})
await runner.start()
console.log('ready')

// Each life also makes something of its own; what it says it made must be there after the kill.
const newId = createIds('s', Math.random)
const made = await createSubscription({ store, clock, newId }, subscriptionOf('far', 3))
if (made.ok) console.log(`made ${made.record.id}`)
// Whoever started it may be stopped before its end.
setInterval(() => process.ppid === parent || process.exit(), 1_000)
