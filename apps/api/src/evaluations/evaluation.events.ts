import { DomainEvent } from '@lib/kernel';

/** Of an evaluation: its subject is the campaign that it is of. */
abstract class EvaluationEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    /** Null of a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class EvaluationBegun extends EvaluationEvent {}
export class EvaluationWritten extends EvaluationEvent {}
export class EvaluationSigned extends EvaluationEvent {}
export class EvaluationReopened extends EvaluationEvent {}
