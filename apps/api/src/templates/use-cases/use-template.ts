import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, refuse } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import { PartnershipRepository } from '../../partnerships/index.js';
import { DraftTerms } from '../../terms-of-reference/index.js';
import type { UseTemplateInput } from '../../schema.types.js';
import { GovernanceDocumentRepository } from '../data/governance-document.repository.js';
import { TemplateRepository } from '../data/template.repository.js';
import { GovernanceDocument } from '../domain/governance-document.js';
import { templateProblem, type Template } from '../domain/template.js';
import { TemplateUse } from '../domain/template-use.js';
import { templatePolicy } from '../template.policy.js';

/** A partnership gets a copy of a template for its own: the draft of its terms of reference, or a document. Where from is kept with it. */
@Injectable()
export class UseTemplate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly templates: TemplateRepository,
    private readonly documents: GovernanceDocumentRepository,
    private readonly terms: DraftTerms,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partnershipId, fileId, as, title }: UseTemplateInput): Promise<TemplateUse> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, templatePolicy.use, { partnershipId });
      if (as === 'DOCUMENT') GovernanceDocument.refuseUnlessTitled(title);
      const template = await this.templates.find(fileId);
      refuse([templateProblem(template, partnershipId)]);
      const audienceId = await this.partnerships.audience(partnershipId, 'PARTNERSHIP');
      const copyId = await this.files.copy(fileId, audienceId, 'fileId');
      const own = { partnershipId, audienceId, usedById: String(actor.personId) };
      const begun =
        as === 'DOCUMENT'
          ? { documentId: await this.document(String(title), copyId, own), termsId: null }
          : { documentId: null, termsId: await this.draft(actor, template!, copyId, own) };
      return this.templates.keep(TemplateUse.of(template!, { ...own, ...begun }, this.clock.now()));
    });
  }

  private async document(title: string, fileId: string, { usedById, ...own }: Own): Promise<string> {
    const document = GovernanceDocument.begun({ ...own, title, fileId, changedById: usedById }, this.clock.now());
    await this.documents.add(document);
    return document.id;
  }

  private async draft(actor: Actor, template: Template, fileId: string, { partnershipId, audienceId }: Own) {
    const changes = `Begun from “${template.title}”, version ${template.number}.`;
    const { id } = await this.terms.beginWith(actor, { partnershipId, audienceId, fileId, changes });
    return id;
  }
}

interface Own {
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly usedById: string;
}
