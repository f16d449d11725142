import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a TypeScript file of this folder as a process of its own; what it prints is read line by line. */
export function startProcess(file: string, args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** How many of the same twenty keys each process was the one to add, while each also counts to twenty by swaps. */
export async function changeFromProcesses(count: number, args: readonly string[]): Promise<number[]> {
  const runs = Array.from({ length: count }, () => outputOf(startProcess('store-process.ts', args)))
  return (await Promise.all(runs)).map(Number)
}

function outputOf(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.on('data', (chunk) => {
    text += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`ended with ${code}`))))
  })
}
