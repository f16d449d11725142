import { comtrade } from './comtrade.ts'
import type { Format } from './format.ts'
import { tidy } from './tidy.ts'

/** Every format that can be taken in, written out; the first that recognises the columns reads the file. */
export const FORMATS: readonly Format[] = [tidy, comtrade]
