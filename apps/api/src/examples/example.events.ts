import { DomainEvent } from '@lib/kernel';

/** Facts about examples name nobody: the log outlives what we keep of who sent them. */
abstract class ExampleEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

/** Somebody answered a call, and is to have the reference by mail. */
export class ExampleReceived extends ExampleEvent {}

/** It is accepted, or not taken: whoever sent it is told. */
export class ExampleDecided extends ExampleEvent {}
