import { type Answerer, createAnswerer } from '../bot/answerer.ts'
import { isGroup, membersOf } from '../names/groups.ts'
import { loadPackages } from '../trade/load.ts'
import { createTrade } from '../trade/memory.ts'

/** The data packages of these folders, ready for questions. @throws DataError with every fault in them */
export function answererOver(folders: readonly string[]): Answerer {
  const members = (group: string, at: number) => (isGroup(group) ? membersOf(group, at) : undefined)
  return createAnswerer(createTrade(loadPackages(folders), members))
}
