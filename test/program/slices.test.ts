import { expect, it } from 'vitest'
import { inSlices } from '../../src/program/slices.ts'
import { packagesInSteps } from '../../src/trade/load.ts'
import { tradeInSteps } from '../../src/trade/memory.ts'
import { atOnce, type Work } from '../../src/trade/work.ts'
import { packageOf, row } from '../trade/support/package.ts'

function* counted(steps: number): Work<number> {
  for (let i = 0; i < steps; i++) yield
  return steps
}

/** How often others get their turn until it is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false]
  const turn = (): void => {
    turns += 1
    if (!isDone) setImmediate(turn)
  }
  setImmediate(turn)
  await work
  isDone = true
  return turns
}

it('work in slices lets others have a turn after each, and work at once none', async () => {
  expect(await turnsDuring(inSlices(counted(50), 0))).toBeGreaterThan(45)
  expect(await turnsDuring(inSlices(counted(50), 60_000))).toBeLessThan(3)
  expect(await inSlices(counted(50), 0)).toBe(50)
  expect(atOnce(counted(50))).toBe(50)
})

it('what goes wrong in it is thrown to who waits', async () => {
  await expect(inSlices(packagesInSteps([packageOf(['rubbish'])]))).rejects.toThrow('1 fields')
})

it('a package is read and made ready in steps of a thousand rows at most', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => row(month(i), 'US', i))
  const stepsOf = (work: Work<unknown>): number => {
    let steps = 0
    while (!work.next().done) steps += 1
    return steps
  }
  const packages = [packageOf(rows)]
  expect(stepsOf(packagesInSteps(packages))).toBeGreaterThanOrEqual(20)
  expect(stepsOf(tradeInSteps(atOnce(packagesInSteps(packages)), () => undefined))).toBeGreaterThanOrEqual(20)
})

const month = (i: number): string => `${1990 + (i % 30)}-${String((i % 12) + 1).padStart(2, '0')}`
