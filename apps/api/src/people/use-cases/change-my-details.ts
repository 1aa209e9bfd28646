import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { ChangeMyDetailsInput } from '../../schema.types.js';
import { PersonRepository } from '../data/person.repository.js';

/** Changes what the person says of themselves. */
@Injectable()
export class ChangeMyDetails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PersonRepository,
  ) {}

  async execute(caller: Caller, input: ChangeMyDetailsInput): Promise<void> {
    refuse([
      wordsProblem(input.name, { label: 'your name', max: 120, required: true }, 'name'),
      wordsProblem(input.jobTitle, { label: 'job title', max: 120 }, 'jobTitle'),
      wordsProblem(input.phone, { label: 'telephone number', max: 40 }, 'phone'),
      wordsProblem(input.accessNeeds, { label: 'access needs', max: 1000 }, 'accessNeeds'),
      !['en', 'cy'].includes(input.language) && problem('NOT_A_CHOICE', 'Choose English or Welsh.', 'language'),
    ]);
    await this.work.as(caller, ({ personId }) =>
      this.people.changeDetails(String(personId), input.version, {
        name: tidy(input.name),
        jobTitle: tidy(input.jobTitle),
        phone: tidy(input.phone),
        accessNeeds: tidy(input.accessNeeds),
        language: input.language,
      }),
    );
  }
}
