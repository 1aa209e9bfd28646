import { Aggregate, newId, refuse, tidy, wordsProblem } from '@lib/kernel';
import { GovernanceDocumentChanged, GovernanceDocumentRemoved } from '../template.events.js';

interface Beginning {
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly title: string;
  readonly fileId: string;
  readonly changedById: string;
}

interface Change {
  readonly title: string;
  readonly fileId: string;
  readonly changedById: string;
}

/** A paper by which a partnership is run: first the copy of a template, then what its officers make of it. */
export class GovernanceDocument extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly title: string;
  readonly fileId: string;
  readonly changedAt: Date;
  readonly changedById: string;
  version: number;

  static refuseUnlessTitled(title: string | null | undefined): void {
    refuse([wordsProblem(title, { label: 'what it is called', max: 200, required: true }, 'title')]);
  }

  static begun({ title, ...beginning }: Beginning, changedAt: Date): GovernanceDocument {
    GovernanceDocument.refuseUnlessTitled(title);
    return Object.assign(new GovernanceDocument(), {
      id: newId(),
      ...beginning,
      title: tidy(title),
      changedAt,
      version: 1,
    });
  }

  change({ title, ...change }: Change, changedAt: Date): void {
    GovernanceDocument.refuseUnlessTitled(title);
    Object.assign(this, { ...change, title: tidy(title), changedAt });
    this.record(new GovernanceDocumentChanged(this.id, this.partnershipId));
  }

  remove(): void {
    this.record(new GovernanceDocumentRemoved(this.id, this.partnershipId));
  }
}
