import type { Rule } from '../forms/rules';

export interface DraftContent {
  form: 'TEXT' | 'FILE';
  text: string;
  fileId: string;
  changes: string;
}

/** Only what was chosen is sent; the other is kept on the page in case the author changes their mind. */
export const contentOf = ({ form, text, fileId, changes }: DraftContent) => ({
  ...(form === 'TEXT' ? { text } : { fileId }),
  changes,
});

export const contentRules: Rule<DraftContent>[] = [
  ({ form, text }) =>
    form === 'TEXT' && text.trim() === ''
      ? { code: 'REQUIRED', message: 'Enter the terms of reference', path: ['text'] }
      : undefined,
  ({ form, fileId }) =>
    form === 'FILE' && !fileId
      ? { code: 'REQUIRED', message: 'Choose a file, and wait until it is uploaded', path: ['fileId'] }
      : undefined,
];
