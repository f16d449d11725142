/** Answers a question with the built program, and keeps what the engine compiled of it: `node scripts/compile.js <file>` */
import { resolve } from 'node:path'
import { keepCompiled, readProgram, runProgram } from '../dist/src/launch/compiled.js'

const program = readProgram(resolve(process.argv[2]))
process.argv.splice(2, 1, 'ask', 'US imports July')
runProgram(program)
process.on('exit', (code) => {
  if (code === 0) keepCompiled(program)
})
