import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { ChooseRemindersInput } from '../../schema.types.js';
import { ReminderChoices } from '../data/reminder-choices.js';
import { checkChoice } from '../domain/reminder-choice.js';

/** Chooses what one is reminded of by mail. */
@Injectable()
export class ChooseReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choices: ReminderChoices,
  ) {}

  async execute(caller: Caller, { version, ...choice }: ChooseRemindersInput): Promise<void> {
    checkChoice(choice);
    await this.work.as(caller, () => this.choices.save(version, choice));
  }
}
