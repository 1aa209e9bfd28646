import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save } from '@lib/database';
import { PartnershipRepository } from '../../partnerships/index.js';
import { Gap } from '../domain/gap.js';

@Injectable()
export class GapRepository {
  constructor(private readonly partnerships: PartnershipRepository) {}

  get(id: string): Promise<Gap> {
    return load(Gap, id);
  }

  async add(gap: Gap): Promise<Gap> {
    gap.audienceId = await this.partnerships.audience(gap.partnershipId, 'TABLE');
    return insert(Gap, gap).catch((error: unknown) => {
      if (!isTaken(error)) throw error;
      throw new ProblemError(problem('GAP_EXISTS', 'The table looks for an agency of this sector already.', 'sector'));
    });
  }

  save(gap: Gap): Promise<Gap> {
    return save(Gap, gap, 'gap');
  }
}
