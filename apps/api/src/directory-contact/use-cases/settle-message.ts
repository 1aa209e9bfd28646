import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { SettleDirectoryMessageInput } from '../../schema.types.js';
import { DirectoryMessages } from '../data/directory-messages.js';
import { directoryMessagePolicy } from '../directory-contact.policy.js';
import type { DirectoryMessage } from '../domain/directory-message.js';

/** Says what became of a message: answered, spam, or new after all. Whoever wrote is told nothing. */
@Injectable()
export class SettleMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: DirectoryMessages,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { messageId, version, state }: SettleDirectoryMessageInput): Promise<DirectoryMessage> {
    return this.work.as(caller, async (actor) => {
      const message = await this.messages.get(messageId);
      permit(actor, directoryMessagePolicy.settle, message);
      expectVersion(message, version, 'message');
      message.settle(state, String(actor.personId), this.clock.now());
      return this.messages.save(message);
    });
  }
}
