import { textsOf } from '../../texts.ts'

/** Asks for a number of what stands behind it. */
export const howMany = textsOf('how many', 'number of', '# of', 'no of', 'how many of')
