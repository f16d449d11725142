import type { ReplyContext } from '../context.ts'
import { flowWord } from '../flow-word.ts'
import { placeText } from '../place.ts'

/** What is taken for granted where the question was asked, and was left aside. */
export const unfitTexts = ({ unfit = [] }: ReplyContext): readonly string[] =>
  unfit.map((one) => {
    if (one.kind === 'home')
      return `no ${flowWord(one.flow)} of ${placeText(one.home)}, the channel's home country, are held`
    const measure = one.measure === 'value' ? 'value' : 'net weight'
    return `no figure for ${measure}, the channel's default, is held here`
  })
