import { isDropped } from '../../../names/key.ts'
import type { Token } from '../../token.ts'
import type { Named } from './named.ts'
import type { View } from './view.ts'

/** The token behind a name: with the "of the" it ends with and the bracket it opened. */
export function endOf({ tokens: { list }, words }: View, { at, end }: Named): number {
  const last = words[end - 1]!.at
  let to = last + 1
  const gaps = words.slice(at + 1, end).map((word) => word.gap)
  if (gaps.includes(',') || gaps.includes('(')) to = pastArticles(list, to)
  if (list[to]?.text === ')' && gaps.includes('(')) to++
  if (list[to]?.text === ',' && list[to + 1]?.text === 'the' && isEnd(list[to + 2])) to += 2
  return to
}

/** "Korea, Republic of", "Congo (Democratic Republic of the)"; but "Korea, South, of the ..." goes on. */
function pastArticles(list: readonly Token[], at: number): number {
  let to = at
  while (isDropped(list[to]?.text ?? '')) to++
  return isEnd(list[to]) || list[to - 1]?.text === 'of' ? to : at
}

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'symbol'
