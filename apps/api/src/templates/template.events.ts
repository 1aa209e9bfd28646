import { DomainEvent } from '@lib/kernel';

abstract class TemplateEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

/** Something was begun from a template: its subject is the use. */
export class TemplateUsed extends TemplateEvent {}
export class GovernanceDocumentChanged extends TemplateEvent {}
export class GovernanceDocumentRemoved extends TemplateEvent {}
