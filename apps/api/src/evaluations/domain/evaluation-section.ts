import { Aggregate, newId } from '@lib/kernel';
import { readRichText, type RichText } from '@lib/rich-text';
import { EvaluationWritten } from '../evaluation.events.js';
import type { SectionKind } from './section-kinds.js';

interface InCampaign {
  readonly id: string;
  readonly partnershipId: string | null;
}

interface By {
  /** Null of what is drafted by the program. */
  readonly personId: string | null;
  readonly now: Date;
}

const LONGEST = 20_000;

/** One section of an evaluation, with a version of its own. */
export class EvaluationSection extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly evaluationId: string;
  readonly position: number;
  readonly kind: SectionKind;
  readonly content: RichText;
  readonly writtenById: string | null;
  readonly writtenAt: Date;
  version: number;

  static drafted(
    { id, audienceId }: { readonly id: string; readonly audienceId: number },
    { kind, position, content }: Pick<EvaluationSection, 'kind' | 'position' | 'content'>,
    now: Date,
  ): EvaluationSection {
    return Object.assign(new EvaluationSection(), {
      id: newId(),
      audienceId,
      evaluationId: id,
      position,
      kind,
      content,
      writtenById: null,
      writtenAt: now,
      version: 1,
    });
  }

  write(typed: string, { id, partnershipId }: InCampaign, { personId, now }: By): void {
    const content = readRichText(typed, { label: 'the section', max: LONGEST }, 'content');
    Object.assign(this, { content, writtenById: personId, writtenAt: now });
    this.record(new EvaluationWritten(id, partnershipId));
  }

  /** As the campaign's own data has it now. */
  draftAnew(content: RichText, { id, partnershipId }: InCampaign, now: Date): void {
    Object.assign(this, { content, writtenById: null, writtenAt: now });
    this.record(new EvaluationWritten(id, partnershipId));
  }
}
