import type { Figure } from '../answer/figure.ts'

type Rows = Figure['rows']
type Mark = 'provisional' | 'estimated'

/** How sources mark some of the rows as less than final: a sum is no more final than its least certain part. */
export function markOf(rows: Rows): { readonly mark: Mark; readonly ofAll: boolean } | undefined {
  const mark = MARKS.find((one) => rows.some(({ status }) => status === one))
  return mark && { mark, ofAll: rows.every(({ status }) => status === mark) }
}

const MARKS: readonly Mark[] = ['provisional', 'estimated']
