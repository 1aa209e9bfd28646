import type { OutgoingMail } from '@lib/mail';
import type { Letter } from './letter.js';

/** A letter with what goes beside it. */
export interface Message {
  readonly letter: Letter;
  readonly to: OutgoingMail['to'];
  readonly replyTo?: OutgoingMail['replyTo'];
  readonly calendar?: OutgoingMail['calendar'];
}
