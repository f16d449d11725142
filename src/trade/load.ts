import { type Fault, refuseFaults } from './faults.ts'
import { folderOf, type PackageFiles } from './package/files.ts'
import { type Package, readPackage } from './package/package.ts'
import { atOnce, type Work } from './work.ts'

/**
 * Loads package folders. All of them, or none: whatever is wrong in any is thrown as one `DataError`.
 */
export function loadPackages(folders: readonly string[]): readonly Package[] {
  return readPackages(folders.map(folderOf))
}

export const readPackages = (given: readonly PackageFiles[]): readonly Package[] =>
  atOnce(packagesInSteps(given))

export function* packagesInSteps(given: readonly PackageFiles[]): Work<readonly Package[]> {
  const faults: Fault[] = []
  const packages: (Package | undefined)[] = []
  for (const files of given) packages.push(yield* readPackage(files, faults))
  refuseFaults([...faults, ...namesTwice(packages)])
  return packages.filter((each) => each !== undefined)
}

/** Sources and rows are told apart by the name of their package. */
function namesTwice(packages: readonly (Package | undefined)[]): Fault[] {
  const names = packages.flatMap((each) => (each === undefined ? [] : [each.info.name]))
  return names
    .filter((name, i) => names.indexOf(name) !== i)
    .map((name) => ({
      file: `${name}/datapackage.json`,
      column: 'name',
      found: `${name} twice`,
      expected: 'each package once',
    }))
}
