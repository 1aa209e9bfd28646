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

/** A file that had been taken in turned out to hold malware; from now on nobody gets it. */
export class FileFoundInfected extends DomainEvent {
  constructor(
    /** The file. */
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}
