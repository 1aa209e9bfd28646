import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { ProblemError, problem } from '@lib/kernel';
import { LibraryRepository } from '../data/library.repository.js';
import { topicCodes } from '../data/topic-codes.js';
import { isLocal, type Details } from '../domain/details.js';
import { detailsOf, refuseWords, type Words } from '../domain/words.js';
import { libraryPolicy } from '../library.policy.js';

/** What somebody typed, as it is kept; refused where they may not give it to those readers; a step of all that writes. */
@Injectable()
export class ReadWords {
  constructor(private readonly library: LibraryRepository) {}

  async execute(actor: Actor, words: Words, inheritedId: string | null): Promise<Details> {
    refuseWords(words, await topicCodes());
    const details = detailsOf(words);
    await this.refuseUnlessTheirs(actor, details, inheritedId);
    return details;
  }

  /** What is for more than a partnership, and has an annex for it, is renewed by others, too: they give nothing to it. */
  async refuseUnlessTheirs(
    actor: Actor,
    { foundBy, partnershipId }: Details,
    inheritedId: string | null,
  ): Promise<void> {
    const isInherited = partnershipId === inheritedId && !isLocal(foundBy);
    permit(actor, libraryPolicy.submit, { foundBy, partnershipId: isInherited ? null : partnershipId });
    if (!(await this.library.isChoice(foundBy, partnershipId)))
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose readers that you are among.', 'foundBy'));
  }
}
