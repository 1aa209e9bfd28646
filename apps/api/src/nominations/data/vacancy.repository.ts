import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save } from '@lib/database';
import { Vacancy } from '../domain/vacancy.js';

@Injectable()
export class VacancyRepository {
  get(id: string): Promise<Vacancy> {
    return load(Vacancy, id);
  }

  add(vacancy: Vacancy): Promise<Vacancy> {
    return insert(Vacancy, vacancy).catch((error: unknown) => {
      if (!isTaken(error)) throw error;
      throw new ProblemError(problem('ADVERTISED_ALREADY', 'This vacancy is advertised to the network already.'));
    });
  }

  save(vacancy: Vacancy): Promise<Vacancy> {
    return save(Vacancy, vacancy, 'vacancy');
  }
}
