/** What can be wrong with a zipped document: damaged, protected by a password, or made to take all time and memory. */
export type Trouble = 'BROKEN' | 'ENCRYPTED' | 'TOO_DEMANDING';

/** Nothing more is read of this document. */
export class Unzippable extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
