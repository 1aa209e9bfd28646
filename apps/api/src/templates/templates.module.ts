import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { TermsOfReferenceModule } from '../terms-of-reference/index.js';
import { GovernanceDocumentRepository } from './data/governance-document.repository.js';
import { TemplateRepository } from './data/template.repository.js';
import { TemplateResolver } from './graphql/template.resolver.js';
import { LookAfterDocument } from './use-cases/look-after-document.js';
import { UseTemplate } from './use-cases/use-template.js';

@Module({
  imports: [FilesModule, PartnershipsModule, TermsOfReferenceModule],
  providers: [GovernanceDocumentRepository, TemplateRepository, LookAfterDocument, UseTemplate, TemplateResolver],
})
export class TemplatesModule {}
