import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { transaction } from '@lib/database';
import { infected } from '../domain/scan-state.js';

/** How a thing of another feature takes a file for its own. Call inside the transaction that makes or changes the thing. */
@Injectable()
export class FileClaims {
  /**
   * Gives an upload of the caller's own the audience of the thing that it belongs to from now on; refused with a sentence
   * when it is none of theirs, is over, or belongs to something already. `path` is where the id stands in the input.
   */
  async claim(fileId: string, audienceId: number, ...path: string[]): Promise<void> {
    const [row] = await transaction().query<{ isClaimed: boolean }[]>('select app.claim_file($1, $2) as "isClaimed"', [
      fileId,
      audienceId,
    ]);
    await refuseInfected(fileId, path);
    if (!row?.isClaimed)
      throw new ProblemError(
        problem(
          'FILE_NOT_THERE',
          'The file is no longer kept: uploads that are not used within a day are removed. Upload it again.',
          ...path,
        ),
      );
  }

  /** A copy of a file that something the caller sees has already, for an audience of its own; answers which file that is. */
  async copy(fileId: string, audienceId: number, ...path: string[]): Promise<string> {
    const [row] = await transaction().query<{ id: string | null }[]>('select app.copy_file($1, $2) as id', [
      fileId,
      audienceId,
    ]);
    if (!row?.id)
      throw new ProblemError(
        problem('FILE_NOT_THERE', 'That document is not kept any more. Choose another, or upload it.', ...path),
      );
    await refuseInfected(row.id, path);
    return row.id;
  }

  /** Removes a file that its thing has let go of. What still belongs to something is kept by the database. */
  async remove(fileId: string): Promise<void> {
    await transaction().query('select app.remove_file($1)', [fileId]);
  }
}

/** Found after it was uploaded, while the scanner had been away. The refusal takes the claim back. */
async function refuseInfected(fileId: string, path: readonly string[]): Promise<void> {
  const rows = await transaction().query<unknown[]>(
    `select from stored_file where id = $1 and scan_state = 'INFECTED'`,
    [fileId],
  );
  if (rows.length > 0) throw new ProblemError(infected(...path));
}
