import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { CorrectionDecided, CorrectionProposed } from '../minutes.events.js';
import { withText, type FrozenSection } from './frozen.js';
import { addWords, replacePassage } from './replace-passage.js';

export interface CorrectionWords {
  readonly passage?: string | null | undefined;
  readonly words: string;
  readonly why: string;
}

interface Proposed {
  readonly audienceId: number;
  readonly document: { readonly id: string; readonly meetingId: string; readonly partnershipId: string };
  readonly sectionId: string;
  readonly personId: string;
  readonly now: Date;
}

/** What somebody who attended would have otherwise in circulated minutes. */
export class Correction extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly documentId: string;
  readonly sectionId: string;
  readonly passage: string;
  readonly words: string;
  readonly why: string;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly state: 'OPEN' | 'ACCEPTED' | 'DECLINED';
  readonly reason: string;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  version: number;

  static proposed(
    { passage, words, why }: CorrectionWords,
    { audienceId, document, sectionId, personId, now }: Proposed,
  ): Correction {
    const correction = Object.assign(new Correction(), {
      id: newId(),
      audienceId,
      partnershipId: document.partnershipId,
      meetingId: document.meetingId,
      documentId: document.id,
      sectionId,
      passage: tidy(passage),
      words: tidy(words),
      why: tidy(why),
      proposedById: personId,
      proposedAt: now,
      state: 'OPEN',
      reason: '',
      decidedById: null,
      decidedAt: null,
      version: 1,
    });
    correction.record(new CorrectionProposed(correction.id, document.partnershipId, document.meetingId));
    return correction;
  }

  /** The section as it reads with this. */
  accept(section: FrozenSection, by: { readonly personId: string; readonly now: Date }): FrozenSection {
    const text =
      this.passage === '' ? addWords(section.text, this.words) : replacePassage(section.text, this.passage, this.words);
    if (text === null)
      throw new ProblemError(
        problem(
          'NOT_THERE',
          'The minutes read otherwise by now, and these words are not in them any more. Decline it and say so.',
        ),
      );
    this.decide('ACCEPTED', by);
    return withText(section, text);
  }

  decline(reason: string | null | undefined, by: { readonly personId: string; readonly now: Date }): void {
    refuse([wordsProblem(reason, { label: 'why it is declined', max: 1000, required: true }, 'reason')]);
    this.decide('DECLINED', by);
    Object.assign(this, { reason: tidy(reason) });
  }

  private decide(state: 'ACCEPTED' | 'DECLINED', by: { readonly personId: string; readonly now: Date }): void {
    if (this.state !== 'OPEN')
      throw new ProblemError(problem('ALREADY_DECIDED', 'Somebody has accepted or declined this correction already.'));
    Object.assign(this, { state, decidedById: by.personId, decidedAt: by.now });
    this.record(new CorrectionDecided(this.id, this.partnershipId, this.meetingId));
  }
}

/** What is wrong with it, all of it. */
export function refuseCorrection({ passage, words, why }: CorrectionWords, section: FrozenSection): void {
  const replaced = tidy(passage);
  refuse([
    wordsProblem(passage, { label: 'the words to be replaced', max: 2000 }, 'passage'),
    wordsProblem(words, { label: 'the words that you propose', max: 2000, required: replaced === '' }, 'words'),
    wordsProblem(why, { label: 'why they should read so', max: 1000, required: true }, 'why'),
    replaced !== '' &&
      replacePassage(section.text, replaced, '') === null &&
      problem(
        'NOT_THERE',
        'These words are not in the minutes of this item, within one paragraph. Copy them as they stand there.',
        'passage',
      ),
  ]);
}
