import { dateText, periodText } from '../period.ts'
import { bold, listed } from '../rich.ts'
import { headline, line, type Wording } from '../telling.ts'

/** When the next month is due, by the publisher's usual day. */
export const releaseWording: Wording = ({ answer, head }) => {
  const names = answer.packages.flatMap(({ release }) => release.publisher.split(/;\s*/))
  const publishers = listed(names)
  const publish = names.length > 1 ? 'publish' : 'publishes'
  if (!head) return [headline(`No day of release is known; ${publishers} ${publish} ${cadence(answer)}.`)]
  const what = head.period ? `, with the figures for ${periodText(head.period)}` : ''
  return [
    headline('The next release is due about ', bold(dateText(String(head.value))), `${what}.`),
    line(`That is the usual day of the publisher, ${publishers}.`),
  ]
}

const cadence = ({ packages }: { packages: readonly { release: { cadence: string } }[] }): string =>
  packages[0]?.release.cadence ?? 'monthly'
