/** The few lines that only this platform needs; everything about figures is worded in `reply/`. */
export const leftOut = (count: number, what: 'row' | 'line'): string =>
  `${count.toLocaleString('en')} more ${what}${count === 1 ? '' : 's'} left out here`

export const failed = (reference: string): string =>
  `That did not work; nothing is wrong with your question. Please try again (reference ${reference}).`

export const NOT_HERE = 'I do not answer in this channel. Ask me in a direct message, or with /trade.'
export const NOT_YOURS = 'Only the person who asked, or an admin of the workspace, can remove this answer.'
export const THANKS = 'Thank you, noted.'
export const WORKING = 'is looking up the figures…'
export const SHARED_ONLY_WHERE_ALLOWED = 'I do not post in this channel.'

export const BUTTON = {
  remove: 'Remove',
  share: 'Share here',
  good: 'Helpful',
  bad: 'Not helpful',
} as const

export const HOME = {
  held: 'What I hold',
  recent: 'Your recent questions',
  subscriptions: 'Subscriptions',
  help: 'How to ask',
  noneAsked: 'None yet. Try one of these:',
  noSubscriptions: 'None yet.',
} as const

export const MODAL = {
  ask: 'Ask about this',
  question: 'Your question',
  submit: 'Ask',
  run: 'Go',
  close: 'Cancel',
} as const
