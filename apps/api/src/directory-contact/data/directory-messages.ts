import { Injectable } from '@nestjs/common';
import { load, record, save, transaction } from '@lib/database';
import { newId } from '@lib/kernel';
import { newReference } from '../../open-forms/index.js';
import { DirectoryMessageReceived } from '../directory-contact.events.js';
import type { Written } from '../domain/contact-form.js';
import { DirectoryMessage } from '../domain/directory-message.js';

interface Taken {
  readonly reference: string | null;
  readonly tells: boolean;
  readonly partnershipId: string | null;
}

@Injectable()
export class DirectoryMessages {
  /** Writes what somebody sent; answers its reference, or null when the partnership cannot be written to. */
  async take(slug: string, requestHash: Buffer, written: Written): Promise<string | null> {
    const id = newId();
    for (;;) {
      const [row] = await transaction().query<{ taken: Taken | null }[]>(
        'select app.take_directory_message($1, $2, $3, $4, $5) as taken',
        [id, newReference(), requestHash, slug, JSON.stringify(written)],
      );
      if (!row?.taken) return null;
      const { reference, tells, partnershipId } = row.taken;
      if (!reference) continue;
      if (tells) record(new DirectoryMessageReceived(id, partnershipId));
      return reference;
    }
  }

  get(id: string): Promise<DirectoryMessage> {
    return load(DirectoryMessage, id);
  }

  save(message: DirectoryMessage): Promise<DirectoryMessage> {
    return save(DirectoryMessage, message, 'message');
  }
}
