import { Module } from '@nestjs/common';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { smtpTransport } from '@lib/mail';
import { Addresses } from '../platform/addresses.js';
import { DeliveryRepository } from './data/delivery.repository.js';
import { demoMailbox } from './data/demo-mailbox.js';
import { TellOfAccounts } from './listeners/tell-of-accounts.js';
import { TellOfAgreements } from './listeners/tell-of-agreements.js';
import { TellOfMeetings } from './listeners/tell-of-meetings.js';
import { TellOfSeats } from './listeners/tell-of-seats.js';
import { AccountMessages } from './messages/account-messages.js';
import { AgreementMessages } from './messages/agreement-messages.js';
import { LeavingMessages } from './messages/leaving-messages.js';
import { MeetingMessages } from './messages/meeting-messages.js';
import { Messages } from './messages/messages.js';
import { SeatMessages } from './messages/seat-messages.js';
import { SendDelivery } from './use-cases/send-delivery.js';

const listeners = [TellOfAccounts, TellOfAgreements, TellOfMeetings, TellOfSeats];

/** Who listens to the other features, and how what is to be said gets on its way. Runs in the worker. */
@Module({
  providers: [
    {
      provide: Addresses,
      inject: [Config],
      useFactory: ({ publicUrl, mailFrom }: Config) => new Addresses(publicUrl, mailFrom),
    },
    {
      provide: SendDelivery,
      inject: [UnitOfWork, DeliveryRepository, Messages, Config, Addresses],
      useFactory: (
        work: UnitOfWork,
        deliveries: DeliveryRepository,
        messages: Messages,
        { smtpUrl }: Config,
        addresses: Addresses,
      ) =>
        new SendDelivery(work, deliveries, messages, {
          transport: smtpUrl ? smtpTransport(smtpUrl) : demoMailbox(work),
          addresses,
        }),
    },
    DeliveryRepository,
    AccountMessages,
    AgreementMessages,
    LeavingMessages,
    MeetingMessages,
    Messages,
    SeatMessages,
    ...listeners,
  ],
  exports: [SendDelivery, ...listeners],
})
export class PostModule {
  static readonly listeners = listeners;
}
