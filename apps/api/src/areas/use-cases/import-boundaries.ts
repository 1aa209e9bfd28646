import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Clock, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { ImportBoundariesInput, TakeBackBoundariesInput } from '../../schema.types.js';
import { boundariesPolicy } from '../area.policy.js';
import { BoundariesImported, BoundariesTakenBack } from '../area.events.js';
import { BoundaryRepository } from '../data/boundary.repository.js';
import { CoverageRepository } from '../data/coverage.repository.js';
import { readBoundaries } from '../domain/read-boundaries.js';

/** Imports exact outlines of areas in place of the indicative ones, and takes them back. */
@Injectable()
export class ImportBoundaries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly boundaries: BoundaryRepository,
    private readonly areas: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { source, geoJson }: ImportBoundariesInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      permit(actor, boundariesPolicy.import, null);
      const { boundaries, problems } = readBoundaries(geoJson);
      const unknown = await this.areas.unknown(boundaries.map(({ code }) => code));
      refuse([
        wordsProblem(source, { label: 'where the outlines are from, and of when', max: 200, required: true }, 'source'),
        tidy(source).length > 0 &&
          tidy(source).length < 3 &&
          problem('TOO_SHORT', 'Enter three characters or more.', 'source'),
        ...problems,
        unknown.length > 0 &&
          problem(
            'NOT_A_CHOICE',
            `There is no area with the code ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? `, and ${unknown.length - 5} more` : ''}. Wards and former councils are not drawn.`,
            'geoJson',
          ),
      ]);
      const id = newId();
      const importedAt = this.clock.now();
      await this.boundaries.add(
        { id, source: tidy(source), importedById: String(actor.personId), importedAt },
        boundaries,
      );
      record(new BoundariesImported(id));
      return { id };
    });
  }

  takeBack(caller: Caller, { importId }: TakeBackBoundariesInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      permit(actor, boundariesPolicy.takeBack, null);
      await this.boundaries.takeBack(importId, this.clock.now());
      record(new BoundariesTakenBack(importId));
      return { id: importId };
    });
  }
}
