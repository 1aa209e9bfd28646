import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { ChangeTermsDraftInput, DiscardTermsDraftInput, DraftTermsInput } from '../../schema.types.js';
import { TermsRepository } from '../data/terms.repository.js';
import { TermsVersion, type NewTerms } from '../domain/terms-version.js';
import { termsPolicy } from '../terms.policy.js';

type Beginning = Omit<NewTerms, 'number' | 'draftedById'>;

/** A draft is begun, changed and discarded; its file goes with it. */
@Injectable()
export class DraftTerms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly terms: TermsRepository,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  begin(caller: Caller, { partnershipId, ...content }: DraftTermsInput): Promise<TermsVersion> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, termsPolicy.draft, { partnershipId });
      const audienceId = await this.partnerships.audience(partnershipId, 'PARTNERSHIP');
      const draft = await this.next(actor, { ...content, partnershipId, audienceId });
      if (draft.fileId) await this.files.claim(draft.fileId, audienceId, 'fileId');
      return this.terms.add(draft);
    });
  }

  /** For a feature that has made the file a copy for the table already; a step of its work. */
  async beginWith(actor: Actor, beginning: Beginning): Promise<TermsVersion> {
    permit(actor, termsPolicy.draft, beginning);
    return this.terms.add(await this.next(actor, beginning));
  }

  change(caller: Caller, { termsId, version, ...content }: ChangeTermsDraftInput): Promise<TermsVersion> {
    return this.work.as(caller, async (actor) => {
      const draft = await this.terms.get(termsId);
      permit(actor, termsPolicy.draft, draft);
      await this.partnerships.getGoing(draft.partnershipId);
      expectVersion(draft, version, 'draft');
      const before = draft.fileId;
      draft.change(content, this.clock.now());
      const isAnother = draft.fileId !== before;
      if (draft.fileId && isAnother) await this.files.claim(draft.fileId, draft.audienceId, 'fileId');
      await this.terms.save(draft);
      if (before && isAnother) await this.files.remove(before);
      return draft;
    });
  }

  /** Answers whose draft it was. */
  discard(caller: Caller, { termsId, version }: DiscardTermsDraftInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const draft = await this.terms.get(termsId);
      permit(actor, termsPolicy.draft, draft);
      await this.partnerships.getGoing(draft.partnershipId);
      expectVersion(draft, version, 'draft');
      draft.discard();
      await this.terms.remove(draft);
      if (draft.fileId) await this.files.remove(draft.fileId);
      return draft.partnershipId;
    });
  }

  private async next(actor: Actor, beginning: Beginning): Promise<TermsVersion> {
    const number = await this.terms.nextNumber(beginning.partnershipId);
    return TermsVersion.draft({ ...beginning, number, draftedById: String(actor.personId) }, this.clock.now());
  }
}
