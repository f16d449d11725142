import * as z from 'zod'

/** What stands in `version.json` beside the files of a version. */
export const Version = z.object({
  package: z.string(),
  number: z.int(),
  /** The one it was made from; null for the first. */
  base: z.int().nullable(),
  why: z.enum(['first', 'add', 'rollback']),
  /** When it was made. */
  at: z.string(),
  /** When the first one was made: of revisions before that nothing is known. */
  since: z.string(),
  /** The name that answers give: of the bytes of its files. */
  hash: z.string(),
  rows: z.int(),
  /** Names of the files that were taken in. */
  files: z.array(z.string()),
  newMonths: z.array(z.string()),
  newCells: z.int(),
  added: z.int(),
  replaced: z.int(),
  revisions: z.int(),
  /** For a rollback: the version whose figures hold again. */
  restores: z.int().optional(),
})

export type Version = z.infer<typeof Version>

export const NO_CHANGE = { files: [], newMonths: [], newCells: 0, added: 0, replaced: 0, revisions: 0 }
