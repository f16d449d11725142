/**
 * Every number that Discord imposes, in one table. Lengths are compared in UTF-16 units, which never counts too few.
 */
export const LIMIT = {
  /** Components of one message, nested ones counted. */
  components: 40,
  /** Characters over all text displays of one message. */
  text: 4000,
  buttonsInRow: 5,
  options: 25,
  customId: 100,
  buttonLabel: 80,
  optionLabel: 100,
  placeholder: 150,
  altText: 1024,
  pictures: 10,
  /** Bytes of one file: Discord takes 10 MiB, but 25 MiB for all ten together. */
  file: 2.5 * 1024 * 1024,
  choices: 25,
  choice: 100,
  commandName: 32,
  description: 100,
  commandOptions: 25,
  nonce: 25,
  threadName: 100,
  modalTitle: 45,
  modalText: 4000,
} as const
