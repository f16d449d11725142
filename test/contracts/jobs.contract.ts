import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Job, JobSettings, Jobs, Outcome } from '../../src/schedule/jobs/jobs.ts'

/** One place where jobs are kept, which can be opened several times as several processes would. */
export interface JobsPlace {
  open(settings: JobSettings): Jobs
  remove(): Promise<void>
}

const settings: JobSettings = {
  attempts: 4,
  firstRetryMs: 20,
  mostRetryMs: 100,
  lockMs: 1_000,
  concurrency: 3,
  perSecond: 1_000,
}
const patient = { timeout: 20_000, interval: 20 }
const done: Outcome = { done: 'posted' }

/** What every implementation of Jobs promises. */
export function jobsContract(name: string, place: () => Promise<JobsPlace>): void {
  describe(`the ${name} jobs`, { timeout: 60_000 }, () => {
    let at: JobsPlace
    let opened: Jobs[]
    beforeEach(async () => {
      at = await place()
      opened = []
    })
    afterEach(async () => {
      await Promise.all(opened.map((jobs) => jobs.stop()))
      await at.remove()
    })
    const open = (own: Partial<JobSettings> = {}): Jobs => {
      const jobs = at.open({ ...settings, ...own })
      opened.push(jobs)
      return jobs
    }
    const job = (subject: string, inMs = 0): Job => ({
      id: `${subject}@20260420T073000Z`,
      kind: 'subscription',
      subject,
      slot: '20260420T073000Z',
      due: new Date(Date.now() + inMs),
    })
    const isDone = (jobs: Jobs, subject: string) =>
      vi.waitFor(async () => expect(await jobs.state(job(subject).id)).toBe('done'), patient)

    test('a due job is run with what it was added with', async () => {
      const jobs = open()
      const run = vi.fn(async (_: Job) => done)
      const added = job('a')
      await jobs.add(added)
      await jobs.start(run, () => {})
      await isDone(jobs, 'a')
      expect(run.mock.calls.map(([ran]) => ran)).toMatchObject([added])
    })

    test('a job that is not due waits', async () => {
      const jobs = open()
      const order: string[] = []
      const added = Date.now()
      let ranAt = 0
      await jobs.start(
        async (ran) => {
          order.push(ran.subject)
          if (ran.subject === 'later') ranAt = Date.now()
          return done
        },
        () => {},
      )
      await jobs.add(job('later', 700))
      await jobs.add(job('never', 60 * 60_000))
      await jobs.add(job('now'))
      await isDone(jobs, 'later')
      expect(order).toEqual(['now', 'later'])
      expect(ranAt - added).toBeGreaterThanOrEqual(700)
      expect(await jobs.state(job('never').id)).toBe('waiting')
    })

    test('a job added many times, by many, before and after it ran, runs once', async () => {
      const all = [open(), open(), open()]
      const run = vi.fn(async () => done)
      await Promise.all([...all, ...all].map((jobs) => jobs.add(job('a'))))
      for (const jobs of all) await jobs.start(run, () => {})
      await isDone(all[0]!, 'a')
      await Promise.all(all.map((jobs) => jobs.add(job('a'))))
      await all[0]!.add(job('after'))
      await isDone(all[0]!, 'after')
      expect(run).toHaveBeenCalledTimes(2)
    })

    test('many jobs are each run once by several workers', async () => {
      const all = [open(), open(), open()]
      const runs: string[] = []
      for (const jobs of all)
        await jobs.start(
          async (ran) => {
            runs.push(ran.subject)
            return done
          },
          () => {},
        )
      const subjects = Array.from({ length: 60 }, (_, i) => `s${i}`)
      await Promise.all(subjects.map((subject, i) => all[i % 3]!.add(job(subject))))
      for (const subject of subjects) await isDone(all[0]!, subject)
      expect(runs.sort()).toEqual(subjects.sort())
    })

    test('no more are run at a time than is set', async () => {
      const jobs = open()
      let now = 0
      let most = 0
      for (let i = 0; i < 12; i++) await jobs.add(job(`s${i}`))
      await jobs.start(
        async () => {
          most = Math.max(most, ++now)
          await new Promise((resolve) => setTimeout(resolve, 20))
          now -= 1
          return done
        },
        () => {},
      )
      for (let i = 0; i < 12; i++) await isDone(jobs, `s${i}`)
      expect(most).toBe(settings.concurrency)
    })

    test('no more are begun in a second than is set', async () => {
      const jobs = open({ perSecond: 5 })
      const begun: number[] = []
      for (let i = 0; i < 11; i++) await jobs.add(job(`s${i}`))
      await jobs.start(
        async () => {
          begun.push(Date.now())
          return done
        },
        () => {},
      )
      for (let i = 0; i < 11; i++) await isDone(jobs, `s${i}`)
      expect(begun.at(-1)! - begun[0]!).toBeGreaterThan(1_500)
    })

    test('a run that throws is tried again until it does not', async () => {
      const jobs = open()
      const failures = [new Error('first'), new Error('second')]
      const run = vi.fn(async () => {
        const failure = failures.shift()
        if (failure) throw failure
        return done
      })
      const givenUp = vi.fn()
      await jobs.add(job('a'))
      await jobs.start(run, givenUp)
      await isDone(jobs, 'a')
      expect(run).toHaveBeenCalledTimes(3)
      expect(givenUp).not.toHaveBeenCalled()
    })

    test('a job that always throws is given up after its attempts, and that is told once', async () => {
      const jobs = open()
      const run = vi.fn(async () => {
        throw new Error('always')
      })
      const givenUp = vi.fn()
      await jobs.add(job('a'))
      await jobs.start(run, givenUp)
      await vi.waitFor(async () => expect(await jobs.state(job('a').id)).toBe('given_up'), patient)
      await vi.waitFor(() => expect(givenUp).toHaveBeenCalledTimes(1), patient)
      expect(run).toHaveBeenCalledTimes(settings.attempts)
      expect(givenUp.mock.calls[0]).toMatchObject([{ subject: 'a' }, { message: 'always' }])
    })

    test('a wait that the platform asked for is kept', async () => {
      const jobs = open()
      const at: number[] = []
      await jobs.add(job('a'))
      await jobs.start(
        async () => {
          at.push(Date.now())
          if (at.length === 1) throw Object.assign(new Error('slow down'), { retryAfterMs: 600 })
          return done
        },
        () => {},
      )
      await isDone(jobs, 'a')
      expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(590)
    })

    test('being run again is no failure, however often', async () => {
      const jobs = open()
      let turns = 0
      await jobs.add(job('a'))
      await jobs.start(
        async () => {
          turns += 1
          return turns <= settings.attempts * 2 ? { againMs: 5 } : done
        },
        () => {},
      )
      await isDone(jobs, 'a')
      expect(turns).toBe(settings.attempts * 2 + 1)
    })

    test('a run longer than the lock is not taken for dead', async () => {
      const [one, other] = [open(), open()]
      const run = vi.fn(async () => {
        await new Promise((resolve) => setTimeout(resolve, settings.lockMs * 2.5))
        return done
      })
      await one.add(job('a'))
      await one.start(run, () => {})
      await other.start(run, () => {})
      await isDone(one, 'a')
      expect(run).toHaveBeenCalledTimes(1)
    })

    test('stopping lets the run under way finish, and another goes on with the rest', async () => {
      const [one, other] = [open({ concurrency: 1 }), open()]
      const ended: string[] = []
      const begun = vi.fn()
      for (const subject of ['a', 'b']) await one.add(job(subject))
      await one.start(
        async (ran) => {
          begun()
          await new Promise((resolve) => setTimeout(resolve, 100))
          ended.push(ran.subject)
          return done
        },
        () => {},
      )
      await vi.waitFor(() => expect(begun).toHaveBeenCalled(), patient)
      await one.stop()
      opened = [other]
      expect(ended).toHaveLength(1)
      await other.start(
        async (ran) => {
          ended.push(ran.subject)
          return done
        },
        () => {},
      )
      await isDone(other, 'b')
      expect(ended.sort()).toEqual(['a', 'b'])
    })

    test('nothing is known of a job nobody added', async () => {
      expect(await open().state('nobody@20260420T073000Z')).toBeUndefined()
    })
  })
}
