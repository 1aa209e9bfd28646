import { addressProblem, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { oneLine, seenLines } from '../../open-forms/index.js';
import type { AnswerCallInput } from '../../schema.types.js';

/** What somebody sent, in order. */
export interface Sent {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly isNamed: boolean;
  readonly title: string;
  readonly words: string;
  readonly link: string;
  readonly licence: string;
}

/** What came with the form: a file that waits, none, or one that is gone. */
export type FileSent = { readonly id: string } | 'NONE' | 'GONE';

export const FILE_GONE = problem(
  'FILE_NOT_THERE',
  'The file is no longer kept: files are kept for a day until the form is sent. Add it again.',
  'fileToken',
);

/** Refuses what cannot be taken, all faults at once. */
export function sentIn(input: AnswerCallInput, file: FileSent): Sent {
  const sent = {
    name: oneLine(input.name),
    email: tidy(input.email),
    organisation: oneLine(input.organisation),
    isNamed: input.isNamed,
    title: oneLine(input.title),
    words: seenLines(input.words),
    link: oneLine(input.link),
    licence: String(input.licence ?? ''),
  };
  const isEmpty = sent.words === '' && sent.link === '' && file === 'NONE';
  refuse([
    wordsProblem(sent.title, { label: 'what your example is called', max: 200, required: true }, 'title'),
    wordsProblem(sent.words, { label: 'your example', max: 4000 }, 'words'),
    isEmpty && problem('REQUIRED', 'Write your example here, or add a link or a file.', 'words'),
    sent.link !== '' &&
      !isWebAddress(sent.link) &&
      problem('NOT_A_LINK', 'Enter a whole address, like https://www.example.org/guide.', 'link'),
    file === 'GONE' && FILE_GONE,
    (sent.licence === '' || sent.licence === 'LINK_ONLY') &&
      problem('REQUIRED', 'Choose how others may use it.', 'licence'),
    wordsProblem(sent.name, { label: 'your name', max: 120, required: true }, 'name'),
    wordsProblem(sent.organisation, { label: 'organisation', max: 200 }, 'organisation'),
    addressProblem(sent.email, 'email'),
    !input.agreed && problem('REQUIRED', 'Tick the box to say that we may use what you send.', 'agreed'),
  ]);
  return sent;
}

function isWebAddress(text: string): boolean {
  if (text.length > 2000 || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
