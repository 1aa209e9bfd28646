import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { Marking } from '../../meetings/index.js';

interface Chosen {
  readonly fileId?: string | null | undefined;
  readonly keptFileId?: string | null | undefined;
}

/** The paper that it is for. */
interface Destination {
  readonly meetingId: string;
  readonly audienceId: number;
  readonly marking: Marking;
}

/** By the answers of app.why_not_as_paper, and the field that is to be put right. */
const NOT_AS_PAPER: Record<string, readonly [sentence: string, path: string]> = {
  OTHER_TABLE: ['It belongs to another partnership, and is not for this one.', 'keptFileId'],
  STATUTORY_ONLY: ['It is for statutory members only. Choose readers who are statutory members.', 'seenBy'],
  MARKED: ['It is OFFICIAL-SENSITIVE. Mark the paper so, and say what its readers are to do.', 'marking'],
};

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
  async execute({ fileId, keptFileId }: Chosen, paper: Destination): Promise<string> {
    const { audienceId } = paper;
    if (keptFileId) {
      await this.refuseUnlessFit(keptFileId, paper);
      return this.files.copy(keptFileId, audienceId, 'keptFileId');
    }
    await this.files.claim(String(fileId), audienceId, 'fileId');
    return String(fileId);
  }

  /** What the library keeps for some is taken to nobody else. */
  private async refuseUnlessFit(fileId: string, { meetingId, audienceId, marking }: Destination): Promise<void> {
    const [row] = await transaction().query<{ why: string | null }[]>(
      'select app.why_not_as_paper($1, $2, $3, $4) as why',
      [fileId, meetingId, audienceId, marking],
    );
    if (!row?.why) return;
    const [sentence, path] = NOT_AS_PAPER[row.why]!;
    throw new ProblemError(problem(row.why, sentence, path));
  }
}
