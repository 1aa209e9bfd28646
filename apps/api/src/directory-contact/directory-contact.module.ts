import { Module } from '@nestjs/common';
import { OpenFormsModule } from '../open-forms/index.js';
import { DirectoryMessages } from './data/directory-messages.js';
import { DirectoryContactResolver } from './graphql/directory-contact.resolver.js';
import { ContactPartnership } from './use-cases/contact-partnership.js';
import { SettleMessage } from './use-cases/settle-message.js';

@Module({
  imports: [OpenFormsModule],
  providers: [DirectoryMessages, ContactPartnership, SettleMessage, DirectoryContactResolver],
})
export class DirectoryContactModule {}
