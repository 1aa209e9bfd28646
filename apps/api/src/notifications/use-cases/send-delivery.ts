import type { OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { isRefusedForGood, type MailTransport } from '@lib/mail';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { Messages } from '../messages/messages.js';
import { renderLetter } from '../messages/render-letter.js';

export interface SendJob {
  readonly deliveryId: string;
  readonly partnershipId: string | null;
  readonly personId: string | null;
}

/** Tries before officers are shown that a delivery waits: with the queue's growing pauses, about 80 minutes. */
const SHOWN_AFTER = 9;
/** And before it waits for them alone: 40 hours, so that a mail server may be away for a day. */
const MOST_ATTEMPTS = 16;

/** Sends one message. Whatever fails is tried again later, and is parked for a person to see when trying does not help soon. */
export class SendDelivery implements OnApplicationShutdown {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly messages: Messages,
    private readonly post: { transport: MailTransport; addresses: Addresses },
  ) {}

  async execute(job: SendJob): Promise<void> {
    const caretaker = caretakerOf(job);
    const delivery = await this.work.as(caretaker, () => this.deliveries.get(job.deliveryId));
    if (delivery?.state !== 'QUEUED' && delivery?.state !== 'PARKED') return;
    try {
      const isSent = await this.write(delivery);
      await this.work.as(caretaker, () =>
        isSent ? this.deliveries.markSent(delivery.id) : this.deliveries.markDropped(delivery.id),
      );
    } catch (error) {
      const tries = delivery.attempts + 1;
      const isLast = isRefusedForGood(error) || tries >= MOST_ATTEMPTS;
      const words = wordsOf(error);
      await this.work.as(caretaker, () =>
        this.deliveries.markFailed(delivery.id, words, isLast || tries >= SHOWN_AFTER),
      );
      // What the mail server says may name the recipient, and this is for the log.
      if (!isLast) throw error instanceof NotWritten ? error.cause : new Error(`A message was not sent: ${words}`);
    }
  }

  onApplicationShutdown(): void {
    this.post.transport.close();
  }

  /** Answers whether there was anything to send. The mail server is spoken to outside any transaction. */
  private async write(delivery: Delivery): Promise<boolean> {
    const written = await this.writeDown(delivery);
    if (!written) return false;
    const { addresses, transport } = this.post;
    const { message, body } = written;
    const { letter, to, replyTo, calendar } = message;
    await transport.send({
      messageId: addresses.messageId(delivery.id),
      from: addresses.mailFrom,
      to,
      replyTo,
      subject: letter.subject,
      ...body,
      calendar,
    });
    return true;
  }

  private async writeDown(delivery: Delivery) {
    try {
      const message = await this.messages.write(delivery);
      return message && { message, body: await renderLetter(message.letter) };
    } catch (cause) {
      throw new NotWritten('A message could not be written.', { cause });
    }
  }
}

/** The fault is ours, not the mail server's. */
class NotWritten extends Error {}

/** What the mail server said, for an officer to read: without the stack, without the address. */
function wordsOf(error: unknown): string {
  if (error instanceof NotWritten) return 'It could not be written. The fault is in the log of the worker.';
  const { response, code, message } = (error ?? {}) as { response?: string; code?: string; message?: string };
  return (
    response ?? (code ? `The mail server could not be reached (${code}).` : (message ?? 'It could not be written.'))
  )
    .slice(0, 300)
    .replace(/\S+@\S+/g, '…');
}
