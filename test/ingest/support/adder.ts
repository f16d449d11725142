// A process that adds one month after the other and says which are in: `adder.ts ROOT FOLDER PARTNER COUNT`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoMonth, month } from '../../../src/calendar/month.ts'
import { addData } from '../../../src/ingest/add.ts'
import { HEADER, row } from '../../trade/support/package.ts'

const [root, folder, partner, count] = process.argv.slice(2) as [string, string, string, string]
const path = join(root, '..', `${partner}.csv`)

for (let i = 0; i < Number(count); i += 1) {
  const at = isoMonth(month(1990, 1) + i)
  writeFileSync(path, `${HEADER}\n${row(at, partner, i + 1)}`)
  addData({ path, root, folders: [folder], now: new Date(), say: () => {} })
  process.stdout.write(`${at}\n`)
}
