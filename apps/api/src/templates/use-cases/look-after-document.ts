import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { ChangeGovernanceDocumentInput, RemoveGovernanceDocumentInput } from '../../schema.types.js';
import { GovernanceDocumentRepository } from '../data/governance-document.repository.js';
import type { GovernanceDocument } from '../domain/governance-document.js';
import { templatePolicy } from '../template.policy.js';

/** Officers put their own words in place of the template's, and remove what is not wanted; a file that was replaced goes. */
@Injectable()
export class LookAfterDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly documents: GovernanceDocumentRepository,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, input: ChangeGovernanceDocumentInput): Promise<GovernanceDocument> {
    const { documentId, version, title, fileId } = input;
    return this.work.as(caller, async (actor) => {
      const document = await this.documents.get(documentId);
      permit(actor, templatePolicy.change, document);
      await this.partnerships.getGoing(document.partnershipId);
      expectVersion(document, version, 'document');
      const before = document.fileId;
      const isAnother = Boolean(fileId) && fileId !== before;
      const changedById = String(actor.personId);
      document.change({ title, fileId: isAnother ? String(fileId) : before, changedById }, this.clock.now());
      if (isAnother) await this.files.claim(document.fileId, document.audienceId, 'fileId');
      await this.documents.save(document);
      if (isAnother) await this.files.remove(before);
      return document;
    });
  }

  /** Answers whose it was. */
  remove(caller: Caller, { documentId, version }: RemoveGovernanceDocumentInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const document = await this.documents.get(documentId);
      permit(actor, templatePolicy.remove, document);
      await this.partnerships.getGoing(document.partnershipId);
      expectVersion(document, version, 'document');
      document.remove();
      await this.documents.remove(document);
      await this.files.remove(document.fileId);
      return document.partnershipId;
    });
  }
}
