import { type Answerer, createAnswerer } from '../bot/answerer.ts'
import { isGroup, membersOf } from '../names/groups.ts'
import { packagesInSteps } from '../trade/load.ts'
import { tradeInSteps } from '../trade/memory.ts'
import { folderOf, type PackageFiles } from '../trade/package/files.ts'
import { atOnce, type Work } from '../trade/work.ts'
import { readAhead } from './read-ahead.ts'
import { inSlices } from './slices.ts'

/** The data packages of these folders, ready for questions. @throws DataError with every fault in them */
export const answererOver = (folders: readonly string[]): Answerer =>
  atOnce(answererInSteps(folders.map(folderOf)))

/** The same, while the process goes on with everything else. */
export const answererMeanwhile = async (folders: readonly string[]): Promise<Answerer> =>
  inSlices(answererInSteps(await Promise.all(folders.map(readAhead))))

function* answererInSteps(files: readonly PackageFiles[]): Work<Answerer> {
  const members = (group: string, at: number) => (isGroup(group) ? membersOf(group, at) : undefined)
  return createAnswerer(yield* tradeInSteps(yield* packagesInSteps(files), members))
}
