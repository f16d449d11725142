#!/usr/bin/env node
// The built program begins here, with what was compiled of it when it was built. From its sources it begins in main.ts.
import { join } from 'node:path'
import { readProgram, runProgram } from './launch/compiled.ts'

runProgram(readProgram(join(import.meta.dirname, 'tallyman.js')))
