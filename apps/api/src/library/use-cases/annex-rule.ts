import { Injectable } from '@nestjs/common';
import type { Actor } from '@lib/access';
import { refuse } from '@lib/kernel';
import { LibraryRepository } from '../data/library.repository.js';
import { ResourceFileRepository } from '../data/resource-file.repository.js';
import type { FoundBy } from '../domain/details.js';
import { annexProblems } from '../domain/resource-file.js';
import type { ResourceVersion } from '../domain/resource-version.js';
import { libraryPolicy } from '../library.policy.js';

/** Refuses files for readers that they cannot have; a step of all that changes files, or whose the resource is. */
@Injectable()
export class AnnexRule {
  constructor(
    private readonly library: LibraryRepository,
    private readonly files: ResourceFileRepository,
  ) {}

  /** Of one file that is to be so, or of all that are there. */
  async refuse(actor: Actor, version: ResourceVersion, annex?: FoundBy | null): Promise<void> {
    const annexes = annex === undefined ? (await this.files.of(version.id)).map(({ foundBy }) => foundBy) : [annex];
    const { partnershipId } = version;
    const vouch = libraryPolicy.vouch.allows(actor, version);
    for (const each of new Set(annexes)) {
      const choose = each != null && (await this.library.isChoice(each, partnershipId));
      // One that is for more than its resource by now is for as many.
      const isOne = annex !== undefined;
      refuse(
        annexProblems(version, each, { vouch, choose }).filter(
          (found) => found && (isOne || found.code !== 'TOO_WIDE'),
        ),
      );
    }
  }
}
