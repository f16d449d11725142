/**
 * Runs of sorted texts that begin with something at most `most` slips (one letter wrong, missing, too many, or two
 * swapped) from `typed`. Texts that share a beginning share its row of the edit table, and a beginning that is
 * already too far is left with all that follow it.
 */
export function withSlips(
  texts: readonly string[],
  typed: string,
  most: number,
  found: (from: number, to: number) => void,
): void {
  const width = typed.length
  const rows = Array.from({ length: width + most + 2 }, () => new Uint8Array(width + 1))
  rows[0]!.set(Array.from({ length: width + 1 }, (_, i) => i))
  visit(0, texts.length, 0)

  function visit(from: number, to: number, depth: number): void {
    if (rows[depth]![width]! <= most) {
      found(from, to)
      return
    }
    if (depth > width + most) return
    let start = from
    if (texts[start]!.length === depth) start = endOfLetter(texts, start, to, depth)
    while (start < to) {
      const end = endOfLetter(texts, start, to, depth)
      if (extend(texts[start]!, depth) <= most) visit(start, end, depth + 1)
      start = end
    }
  }

  /** Writes the row for one letter more of `text`; gives the least that any text beginning so can cost. */
  function extend(text: string, depth: number): number {
    const above = rows[depth]!
    const row = rows[depth + 1]!
    const letter = text.charCodeAt(depth)
    const before = depth > 0 ? text.charCodeAt(depth - 1) : -1
    let leastOfRow = depth + 1
    row[0] = leastOfRow
    for (let j = 1; j <= width; j++) {
      const wanted = typed.charCodeAt(j - 1)
      let least = above[j - 1]! + (letter === wanted ? 0 : 1)
      if (above[j]! + 1 < least) least = above[j]! + 1
      if (row[j - 1]! + 1 < least) least = row[j - 1]! + 1
      const swapped = j > 1 && before === wanted && letter === typed.charCodeAt(j - 2)
      if (swapped && rows[depth - 1]![j - 2]! + 1 < least) least = rows[depth - 1]![j - 2]! + 1
      row[j] = least
      if (least < leastOfRow) leastOfRow = least
    }
    return leastOfRow
  }
}

/** Where the run of texts ends that have the same letter at `depth` as the first; an ended text counts as its own. */
function endOfLetter(texts: readonly string[], from: number, to: number, depth: number): number {
  const letter = codeAt(texts[from]!, depth)
  while (from < to) {
    const middle = (from + to) >> 1
    if (codeAt(texts[middle]!, depth) <= letter) from = middle + 1
    else to = middle
  }
  return from
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : -1)
