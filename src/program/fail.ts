/** Wrong usage, configuration or data: said on standard error, exit code 2. */
export function fail(text: string): number {
  process.stderr.write(`${text}\n`)
  return 2
}

export const failList = (head: string, faults: readonly string[]): number =>
  fail(`${head}\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
