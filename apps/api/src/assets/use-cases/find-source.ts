import { Injectable } from '@nestjs/common';
import { problem, type Problem } from '@lib/kernel';
import { AssetRepository } from '../data/asset.repository.js';
import { uploaded, type AssetSource } from '../domain/campaign-asset.js';

interface Said {
  readonly fileId?: string | null;
  readonly keptFileId?: string | null;
  readonly resourceId?: string | null;
}

interface Found {
  /** Null when there is none; then there is a fault. */
  readonly source: AssetSource | null;
  /** As the library says it of its file. */
  readonly language: string | null;
  readonly faults: readonly Problem[];
}

/** What an asset is: an upload, or what the library has already, as far as whoever adds it gets that. A step of adding. */
@Injectable()
export class FindSource {
  constructor(private readonly assets: AssetRepository) {}

  async of({ fileId, keptFileId, resourceId }: Said): Promise<Found> {
    const said = [fileId, keptFileId, resourceId].filter(Boolean);
    if (said.length !== 1)
      return none(
        problem('ONE_OF_TWO', 'Upload a file, or choose something from the library: one of these.', 'fileId'),
      );
    if (fileId) return { source: uploaded(fileId), language: null, faults: [] };
    if (keptFileId) {
      const found = await this.assets.libraryFile(keptFileId);
      if (!found) return none(problem('NOT_A_CHOICE', 'Choose a file of the library.', 'keptFileId'));
      const { language, ...source } = found;
      return { source, language, faults: [] };
    }
    const source = await this.assets.libraryResource(String(resourceId));
    return source
      ? { source, language: null, faults: [] }
      : none(problem('NOT_A_CHOICE', 'Choose a resource of the library.', 'resourceId'));
  }
}

const none = (fault: Problem): Found => ({ source: null, language: null, faults: [fault] });
