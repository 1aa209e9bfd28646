import { Aggregate, newId, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ChecklistAnswered } from '../checklist.events.js';
import type { SelfAssessment } from './self-assessment.js';

export type Answer = 'YES' | 'PARTLY' | 'NO' | 'NOT_RELEVANT';

interface Said {
  readonly answer: Answer;
  readonly note?: string | null;
}

/** What a partnership answers to one question, with a version of its own. */
export class ChecklistAnswer extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly assessmentId: string;
  readonly questionCode: string;
  readonly answer: Answer;
  readonly note: string;
  readonly answeredById: string;
  readonly answeredAt: Date;
  version: number;

  /** Not said yet: it stands once it is given. */
  static to(questionCode: string, { id, audienceId }: SelfAssessment): ChecklistAnswer {
    return Object.assign(new ChecklistAnswer(), {
      id: newId(),
      audienceId,
      assessmentId: id,
      questionCode,
      version: 0,
    });
  }

  give({ answer, note }: Said, { id, partnershipId }: SelfAssessment, answeredById: string, answeredAt: Date): void {
    refuse([wordsProblem(note, { label: 'the note', max: 1000 }, 'note')]);
    Object.assign(this, { answer, note: tidy(note), answeredById, answeredAt });
    this.record(new ChecklistAnswered(id, partnershipId));
  }
}
