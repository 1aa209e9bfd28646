import { addressProblem, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { oneLine, seenLines } from '../../open-forms/index.js';
import type { ContactPartnershipInput } from '../../schema.types.js';

/** What somebody wrote, in order. */
export interface Written {
  readonly senderName: string;
  readonly senderEmail: string;
  readonly organisation: string;
  readonly message: string;
}

/** Refuses what cannot be taken, all faults at once. */
export function writtenIn(input: ContactPartnershipInput): Written {
  const written = {
    senderName: oneLine(input.senderName),
    senderEmail: tidy(input.senderEmail),
    organisation: oneLine(input.organisation),
    message: seenLines(input.message),
  };
  refuse([
    wordsProblem(written.senderName, { label: 'your name', max: 120, required: true }, 'senderName'),
    addressProblem(written.senderEmail, 'senderEmail'),
    wordsProblem(written.organisation, { label: 'organisation', max: 200 }, 'organisation'),
    wordsProblem(written.message, { label: 'your message', max: 3000, required: true }, 'message'),
    !input.agreed && problem('REQUIRED', 'Tick the box to say that we may pass this on.', 'agreed'),
  ]);
  return written;
}
