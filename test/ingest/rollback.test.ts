import { describe, expect, it } from 'vitest'
import { rollBack } from '../../src/ingest/rollback.ts'
import { versionsOf } from '../../src/ingest/versions.ts'
import { DataError } from '../../src/trade/faults.ts'
import { period, row, scope } from '../trade/support/package.ts'
import { NOW, workshop } from './support/workshop.ts'

describe('going back', () => {
  const shopWithThree = () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    shop.add(shop.file([row('2025-01', 'US', 6)]))
    shop.add(shop.file([row('2025-01', 'US', 7)]))
    return shop
  }
  const valueIn = async (shop: ReturnType<typeof workshop>) => {
    const cell = await shop.trade().cell(scope('US'), period('2025-01'))
    return cell.state === 'held' ? cell.value : cell.state
  }

  it('holds the figures of the version before, and again those before that', async () => {
    const shop = shopWithThree()
    expect(await valueIn(shop)).toBe(7)
    expect(rollBack(shop.root, 'tiny', NOW)).toMatchObject({ number: 4, restores: 2, why: 'rollback' })
    expect(await valueIn(shop)).toBe(6)
    expect(rollBack(shop.root, 'tiny', NOW)).toMatchObject({ number: 5, restores: 1 })
    expect(await valueIn(shop)).toBe(5)
    expect(() => rollBack(shop.root, 'tiny', NOW)).toThrow(DataError)
    expect(versionsOf(shop.root, 'tiny')).toHaveLength(5)
  })

  it('takes the revision back that it undoes', () => {
    const shop = shopWithThree()
    const revisions = () =>
      shop
        .trade()
        .revisions(scope('US'), period('2025-01'))
        .revisions.map(({ after }) => after.value)
    expect(revisions()).toEqual([6, 7])
    rollBack(shop.root, 'tiny', NOW)
    expect(revisions()).toEqual([6])
  })

  it('gives the same name to the same figures', () => {
    const shop = shopWithThree()
    const [, second] = versionsOf(shop.root, 'tiny')
    expect(rollBack(shop.root, 'tiny', NOW).hash).toBe(second!.version.hash)
  })

  it('goes on from where it went back to', async () => {
    const shop = shopWithThree()
    rollBack(shop.root, 'tiny', NOW)
    shop.add(shop.file([row('2025-01', 'US', 9)]))
    expect(await valueIn(shop)).toBe(9)
    rollBack(shop.root, 'tiny', NOW)
    expect(await valueIn(shop)).toBe(6)
  })

  it('is refused where nothing was added', () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    expect(() => rollBack(shop.root, 'tiny', NOW)).toThrow(/no versions/)
  })
})
