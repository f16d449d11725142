import { jobId } from '../jobs/jobs.ts'
import { type RecordedRelease, releaseSlot } from '../releases.ts'
import { apart, type Planning } from '../subscriptions/plan-all.ts'
import type { Alert } from './alert.ts'
import { changeAlert, listAlerts } from './records.ts'

type AlertPlanning = Omit<Planning, 'youngMs'>

/** After a release, whatever it brought, every alert is looked at once: a revision may cross a line too. */
export async function planAlerts(by: AlertPlanning, releases: readonly RecordedRelease[]): Promise<void> {
  const latest = releases.at(-1)
  if (!latest) return
  for (const alert of await listAlerts(by.store)) {
    if (alert.state === 'off' || alert.seenRelease >= latest.key) continue
    await apart(by.log, alert.id, () => planAlert(by, alert, latest))
  }
}

async function planAlert(
  { store, jobs, clock }: AlertPlanning,
  { id }: Alert,
  latest: RecordedRelease,
): Promise<void> {
  const slot = releaseSlot(latest)
  await jobs.add({ id: jobId(id, slot), kind: 'alert', subject: id, slot, due: clock.now() })
  await changeAlert(store, id, (now) => ({ ...now, seenRelease: latest.key }))
}
