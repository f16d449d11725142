import type { Clock } from '../../bot/ports.ts'
import { type Job, type Jobs, jobId, slotName } from '../jobs/jobs.ts'

/** "Test it now": a post of its own, also while it is paused or has nothing new to say. */
export async function testSubscription(
  { jobs, clock }: { readonly jobs: Pick<Jobs, 'add'>; readonly clock: Clock },
  id: string,
): Promise<Job> {
  const slot = `test-${slotName(clock.now())}` // twice in a second is once
  const job: Job = { id: jobId(id, slot), kind: 'subscription', subject: id, slot, due: clock.now() }
  await jobs.add(job)
  return job
}
