import type { Store } from '../../../src/bot/ports.ts'
import { storeFailure } from '../../../src/store/failure.ts'

export interface FlakyStore extends Store {
  /** While true every call fails as if nobody answered. */
  down: boolean
  /** Calls that were made, failed ones included. */
  calls: number
}

export function createFlakyStore(store: Store): FlakyStore {
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    flaky.calls += 1
    if (flaky.down) throw storeFailure('store_unreachable', 'down for the test')
    return call()
  }
  const flaky: FlakyStore = {
    name: 'flaky',
    down: false,
    calls: 0,
    get: (...args) => through(() => store.get(...args)),
    set: (...args) => through(() => store.set(...args)),
    add: (...args) => through(() => store.add(...args)),
    swap: (...args) => through(() => store.swap(...args)),
    remove: (...args) => through(() => store.remove(...args)),
    list: (...args) => through(() => store.list(...args)),
    close: () => store.close(),
  }
  return flaky
}
