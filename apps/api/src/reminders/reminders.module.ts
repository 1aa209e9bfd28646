import { Module } from '@nestjs/common';
import { ReminderChoices } from './data/reminder-choices.js';
import { ReminderResolver } from './graphql/reminder.resolver.js';
import { ChooseReminders } from './use-cases/choose-reminders.js';

@Module({ providers: [ReminderChoices, ChooseReminders, ReminderResolver] })
export class RemindersModule {}
