import { DomainEvent } from '@lib/kernel';

/** Of a call for examples: its subject is the call. It is the network's, and no partnership's. */
abstract class CallEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class ExamplesCalledFor extends CallEvent {}
export class CallForExamplesChanged extends CallEvent {}
export class CallForExamplesWithdrawn extends CallEvent {}
