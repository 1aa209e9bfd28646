import { Aggregate, newId } from '@lib/kernel';
import { TemplateUsed } from '../template.events.js';
import type { Template } from './template.js';

interface Begun {
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly usedById: string;
  /** What was begun: a document, or a version of the terms of reference. */
  readonly documentId: string | null;
  readonly termsId: string | null;
}

/** That something was begun from one version of a template. It never changes. */
export class TemplateUse extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly resourceId: string;
  readonly number: number;
  readonly title: string;
  readonly documentId: string | null;
  readonly termsId: string | null;
  readonly usedById: string;
  readonly usedAt: Date;

  static of({ resourceId, number, title }: Template, begun: Begun, usedAt: Date): TemplateUse {
    const use = Object.assign(new TemplateUse(), { id: newId(), resourceId, number, title, ...begun, usedAt });
    use.record(new TemplateUsed(use.id, use.partnershipId));
    return use;
  }
}
