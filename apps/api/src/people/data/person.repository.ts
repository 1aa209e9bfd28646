import { Injectable } from '@nestjs/common';
import { Conflict } from '@lib/kernel';
import { transaction } from '@lib/database';

export interface PersonDetails {
  readonly name: string;
  readonly jobTitle: string;
  readonly phone: string;
  readonly accessNeeds: string;
  readonly language: string;
}

/** What people say of themselves, kept in two tables because each is seen by others. */
@Injectable()
export class PersonRepository {
  async changeDetails(
    personId: string,
    version: number,
    { name, jobTitle, phone, accessNeeds, language }: PersonDetails,
  ): Promise<void> {
    const [, changed] = await transaction().query<[unknown, number]>(
      'update person set name = $3, job_title = $4, language = $5, version = version + 1 where id = $1 and version = $2',
      [personId, version, name, jobTitle, language],
    );
    if (changed !== 1) throw new Conflict('page');
    await transaction().query('update person_private set phone = $2, access_needs = $3 where person_id = $1', [
      personId,
      phone,
      accessNeeds,
    ]);
  }
}
