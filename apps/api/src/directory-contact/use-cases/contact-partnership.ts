import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem, RateLimited } from '@lib/kernel';
import { newReference, OpenForms, type Limit } from '../../open-forms/index.js';
import type { ContactPartnershipInput } from '../../schema.types.js';
import { DirectoryMessages } from '../data/directory-messages.js';
import { writtenIn, type Written } from '../domain/contact-form.js';

/** Everybody's colleagues may be behind one address of the network; one address of mail is one person. */
const ofSender = (source: string, { senderEmail, message }: Written): Limit[] => [
  { most: 20, minutes: 60, of: ['contact source', source] },
  { most: 10, minutes: 24 * 60, of: ['contact address', senderEmail] },
  { most: 3, minutes: 24 * 60, of: ['contact words', wordsOf(message)] },
];

const ofPartnership = (slug: string): Limit[] => [
  { most: 30, minutes: 60, of: ['contact partnership', slug] },
  { most: 600, minutes: 60, of: ['contact anybody'] },
];

const SAME_WORDS = problem(
  'SAME_WORDS',
  'This message was sent several times already. Write what it is about for this partnership, or wait a day.',
  'message',
);
const NOBODY_TO_WRITE_TO = problem(
  'NOT_CONTACTABLE',
  'This partnership cannot be written to by this form any more. What you wrote was not sent.',
);

/** Takes what somebody writes to the officers of a partnership. Nothing in the answer tells who or how many they are. */
@Injectable()
export class ContactPartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly forms: OpenForms,
    private readonly messages: DirectoryMessages,
  ) {}

  async execute(caller: Caller, source: string, input: ContactPartnershipInput): Promise<string> {
    const written = writtenIn(input);
    // Programs that fill in everything are thanked like people, so that they do not learn what gave them away.
    if (input.website) return newReference();
    this.forms.expectFilledIn(input.formToken);
    const sent = sameMessageTwice(input.slug, written);
    await this.count(source, input.slug, written);
    const reference = await this.work.asAnybody(caller, () => this.messages.take(input.slug, sent, written));
    if (!reference) throw new ProblemError(NOBODY_TO_WRITE_TO);
    return reference;
  }

  /** What is refused to one sender is not counted against everybody else who writes to the partnership. */
  private async count(source: string, slug: string, written: Written): Promise<void> {
    const [fromThere = 0, address = 0, words = 0] = await this.forms.count(ofSender(source, written));
    refuseToWait(fromThere, address);
    if (words) throw new ProblemError(SAME_WORDS);
    refuseToWait(...(await this.forms.count(ofPartnership(slug))));
  }
}

function refuseToWait(...seconds: number[]): void {
  const wait = Math.max(...seconds);
  if (wait > 0) throw new RateLimited(wait);
}

const wordsOf = (message: string): string =>
  message
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pressed twice, or sent again after a page that never came, it is one message. */
const sameMessageTwice = (slug: string, { senderEmail, message }: Written): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([slug, senderEmail.toLowerCase(), message]))
    .digest();
