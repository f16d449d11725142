/** Microseconds. A busy machine interrupts some calls; the medians of the single inputs are free of that. */
export interface Times {
  readonly ofCalls: Spread
  readonly ofInputs: Spread
  /** Of each input, in their order. */
  readonly medians: readonly number[]
  readonly slowest: string
}

export interface Spread {
  readonly median: number
  readonly p99: number
}

/**
 * Rounds before it counts. Over hundreds of different questions the engine has made the best of most code after some
 * three hundred; after sixty, a question still takes twice as long.
 */
export const WARM_UP = 400

/** Calls `work` with every input in turn, `rounds` times, once it is warm. */
export async function timesOf(
  inputs: readonly string[],
  rounds: number,
  work: (input: string) => unknown,
): Promise<Times> {
  const each = inputs.map(() => new Float64Array(rounds))
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [i, input] of inputs.entries()) {
      const start = performance.now()
      const done = work(input)
      if (done instanceof Promise) await done
      if (round >= 0) each[i]![round] = (performance.now() - start) * 1000
    }
  }
  const medians = each.map((times) => quantile(times.sort(), 0.5))
  return {
    ofCalls: spreadOf(each.flatMap((times) => [...times])),
    ofInputs: spreadOf(medians),
    medians,
    slowest: inputs[medians.indexOf(Math.max(...medians))]!,
  }
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = Float64Array.from(times).sort()
  return { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

export const timesLine = (name: string, { ofCalls, ofInputs, slowest }: Times): string =>
  [
    name.padEnd(34),
    `median ${micro(ofCalls.median)}`,
    `99% ${micro(ofCalls.p99)}`,
    `by question: median ${micro(ofInputs.median)}, 99% ${micro(ofInputs.p99)}`,
    `slowest “${slowest}”`,
  ].join(' · ')

/** "up to 4 words 18.0 µs of 30": the median of the inputs of a length, and how many they are. */
export function lengthsLine(name: string, inputs: readonly string[], { medians }: Times): string {
  const words = inputs.map((input) => input.trim().split(/\s+/).length)
  const of = (least: number, most: number): string => {
    const these = medians.filter((_, i) => words[i]! >= least && words[i]! <= most)
    return `${micro(spreadOf(these).median)} (${these.length})`
  }
  const lengths = [
    `up to 4 words ${of(1, 4)}`,
    `5 to 8 ${of(5, 8)}`,
    `more ${of(9, Number.POSITIVE_INFINITY)}`,
  ]
  return [name.padEnd(34), ...lengths].join(' · ')
}

const micro = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} µs`
