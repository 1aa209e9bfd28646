import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';

interface Chosen {
  readonly fileId?: string | null | undefined;
  readonly keptFileId?: string | null | undefined;
}

/** The file of a version: an upload becomes its own, of a document that is kept already it gets a copy; a step of delivering. */
@Injectable()
export class TakeFile {
  constructor(private readonly files: FileClaims) {}

  static refuseUnlessOne({ fileId, keptFileId }: Chosen): void {
    if (Boolean(fileId) === Boolean(keptFileId))
      throw new ProblemError(
        problem('REQUIRED', 'Choose a file to upload, or a document that is kept already.', 'fileId'),
      );
  }

  /** Answers which file it is. */
  async execute({ fileId, keptFileId }: Chosen, audienceId: number): Promise<string> {
    if (keptFileId) return this.files.copy(keptFileId, audienceId, 'keptFileId');
    await this.files.claim(String(fileId), audienceId, 'fileId');
    return String(fileId);
  }
}
