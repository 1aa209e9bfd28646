import { DomainEvent } from '@lib/kernel';

/** Of a self-assessment: its subject is the assessment. */
abstract class SelfAssessmentEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class SelfAssessmentBegun extends SelfAssessmentEvent {}
export class ChecklistAnswered extends SelfAssessmentEvent {}
export class SelfAssessmentFinished extends SelfAssessmentEvent {}
export class SelfAssessmentDiscarded extends SelfAssessmentEvent {}
