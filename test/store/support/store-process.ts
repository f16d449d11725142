/** A process that shares a store: `store-process.ts libsql|redis PLACE PREFIX KEY`. See processes.ts. */
import { increment } from '../../contracts/increment.ts'
import { openStore } from './open-store.ts'

const [kind, place, prefix, key] = process.argv.slice(2)
const store = await openStore(kind!, place!, prefix!)
let added = 0
for (let i = 0; i < 20; i++) {
  if (await store.add(`${key}:once:${i}`, process.pid)) added += 1
  await increment(store, `${key}:sum`)
}
await store.close()
console.log(added)
