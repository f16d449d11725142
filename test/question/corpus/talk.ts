import type { Query } from '../../../src/query/query.ts'
import { magnets, minerals } from './packages.ts'
import { plainOf } from './plain.ts'

/** The last turn of a talk, each one read in the light of the one before. */
const talk = ({ read, today }: ReturnType<typeof magnets>, ...turns: readonly string[]) => {
  let previous: Query | undefined
  for (const text of turns.slice(0, -1)) {
    const reading = read(text, { today, ...(previous ? { previous } : {}) })
    if (reading.kind !== 'query') throw new TypeError(`not read as a query: ${text}`)
    previous = reading.query
  }
  const last = read(turns.at(-1)!, { today, ...(previous ? { previous } : {}) })
  return last.kind === 'query' ? plainOf(last.query) : last
}

export const ofMagnets = (...turns: readonly string[]) => talk(magnets(), ...turns)
export const ofMinerals = (...turns: readonly string[]) => talk(minerals(), ...turns)
