import type { SignedEvaluation } from './signed-evaluation.js';

/** Of the file, whatever the campaign is called. */
export const nameOf = ({ title, number }: Pick<SignedEvaluation, 'title' | 'number'>): string =>
  `Evaluation, ${title.replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ').slice(0, 100)}${number > 1 ? ` (${number})` : ''}.pdf`;
