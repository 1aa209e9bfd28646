import type { ChecklistAnswer } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const answerWords: Record<ChecklistAnswer, string> = {
  YES: 'Yes',
  PARTLY: 'Partly',
  NO: 'No',
  NOT_RELEVANT: 'Not relevant here',
};

export const answerTones: Record<ChecklistAnswer, Tone> = {
  YES: 'good',
  PARTLY: 'neutral',
  NO: 'bad',
  NOT_RELEVANT: 'quiet',
};

export const checklistOf = (slug: string | undefined) => `/partnerships/${slug}/checklist`;

interface Counts {
  yes: number;
  partly: number;
  no: number;
  notRelevant: number;
}

export const countsInWords = ({ yes, partly, no, notRelevant }: Counts): string =>
  [`${yes} yes`, `${partly} partly`, `${no} no`, ...(notRelevant > 0 ? [`${notRelevant} not relevant here`] : [])].join(
    ', ',
  );
