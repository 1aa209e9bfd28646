import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { links, paragraph } from './letter.js';
import type { Message } from './message.js';

/** Messages about somebody's own account. */
@Injectable()
export class AccountMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  passwordReset(delivery: Delivery): Promise<Message | null> {
    const linkId = String(delivery.subjectId);
    return this.toOwner(
      delivery,
      `select 1 from link where id = $1 and purpose = 'RESET' and revoked_at is null and expires_at > now()`,
      {
        subject: 'Choose a new password',
        heading: 'Choose a new password',
        blocks: [
          paragraph(
            'Somebody, we hope you, asked for a new password for your Roundtable account. The link works once, for one hour.',
          ),
          links(['Choose a new password', this.addresses.resetPassword(this.secrets.linkToken('reset', linkId))]),
          paragraph('If it was not you, ignore this message. Your password stays as it is.'),
        ],
      },
    );
  }

  passwordChanged(delivery: Delivery): Promise<Message | null> {
    return this.toOwner(delivery, 'select 1 where $1::uuid is not null', {
      subject: 'Your password was changed',
      heading: 'Your password was changed',
      blocks: [
        paragraph(
          'The password of your Roundtable account has just been changed, and you were signed out everywhere else.',
        ),
        paragraph('If it was not you, choose a new password at once.'),
        links(['Choose a new password', this.addresses.forgotPassword()]),
      ],
    });
  }

  /** The letter, if the condition still holds for what it is about. */
  private toOwner(delivery: Delivery, condition: string, letter: Message['letter']): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const holds = await transaction().query<unknown[]>(condition, [delivery.subjectId]);
      const [owner] = await transaction().query<{ name: string; email: string }[]>(
        'select name, email from person where id = $1',
        [delivery.personId],
      );
      // An address that was changed in the meantime is not told about the account any more.
      if (holds.length === 0 || !owner || owner.email !== delivery.address) return null;
      return { letter, to: { name: owner.name, address: delivery.address } };
    });
  }
}
