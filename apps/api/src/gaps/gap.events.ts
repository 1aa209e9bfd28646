import { DomainEvent } from '@lib/kernel';

/** Of a gap in the library: its subject is the gap. It is the network's, and no partnership's. */
abstract class LibraryGapEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class LibraryGapRecorded extends LibraryGapEvent {}
export class LibraryGapChanged extends LibraryGapEvent {}
/** Anybody is asked for examples of it. */
export class LibraryGapCalledOut extends LibraryGapEvent {}
export class LibraryGapFilled extends LibraryGapEvent {}
export class LibraryGapWithdrawn extends LibraryGapEvent {}
