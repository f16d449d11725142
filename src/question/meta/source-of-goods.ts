import type { Clause } from '../clause.ts'

/** Where the goods come from is asked, and not the figures: "sources of palladium imports" is of the figures. */
export const isOfGoods = (clause: Clause): boolean =>
  !clause.stands('flow') &&
  clause.all('meta', 'source').some((at) => areSuppliers(clause, at) || isDoneByPlace(clause, at))

/** "UK palladium sources", "sources of palladium to Brazil", "sources of the UK's nickel"; "of nickel data" is of the data. */
function areSuppliers(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (ideas[at]!.text !== 'sources') return false
  if (ideas[at + 1]?.text !== 'of') return ideas[at - 1]?.good !== undefined
  let good = clause.after(at + 1)
  while (ideas[good]?.place || ideas[good]?.text === "'s") good = clause.after(good)
  return ideas[good]?.good !== undefined && !clause.was(good + 1, 'trade')
}

/** "where does the UK source its nickel" */
const isDoneByPlace = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.text === 'source' &&
  ideas[at - 1]?.place !== undefined &&
  ideas.slice(at).some(({ good }) => good)
