import { execFile } from 'node:child_process'

/**
 * Adds in a process of its own: a big package takes seconds, in which the bot goes on answering. What does not fit is a
 * report, as is a process that could not be started.
 */
export const addApart = (
  path: string,
  name: string | undefined,
  root: string,
): Promise<{ ok: boolean; report: string }> => {
  const words = ['data', 'add', path, '--to', root, ...(name === undefined ? [] : ['--package', name])]
  const program = [...process.execArgv, process.argv[1]!, ...words] // this very program
  return new Promise((resolve) => {
    execFile(process.execPath, program, { maxBuffer: 16 * 1024 * 1024 }, (error, out, err) =>
      resolve({ ok: error === null, report: error === null ? out.trim() : err.trim() || error.message }),
    )
  })
}
