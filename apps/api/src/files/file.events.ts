import { DomainEvent } from '@lib/kernel';

/** The words in a file can be found from now on, or it is known that there are none: `FileStore` says which. */
export class FileTextTaken extends DomainEvent {
  constructor(
    /** The file. */
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}
