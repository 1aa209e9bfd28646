import { EntitySchema } from 'typeorm';
import { GovernanceDocument } from '../domain/governance-document.js';
import { TemplateUse } from '../domain/template-use.js';

const fixed = { update: false } as const;
/** Written once; the database grants no change to them. */
const beginning = {
  id: { type: 'uuid', primary: true },
  audienceId: { name: 'audience_id', type: 'int', ...fixed },
  partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
} as const;

export const templateEntities = [
  new EntitySchema<GovernanceDocument>({
    name: 'GovernanceDocument',
    target: GovernanceDocument,
    tableName: 'governance_document',
    columns: {
      ...beginning,
      title: { type: 'text' },
      fileId: { name: 'file_id', type: 'uuid' },
      changedAt: { name: 'changed_at', type: 'timestamptz' },
      changedById: { name: 'changed_by_id', type: 'uuid' },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<TemplateUse>({
    name: 'TemplateUse',
    target: TemplateUse,
    tableName: 'template_use',
    columns: {
      ...beginning,
      resourceId: { name: 'resource_id', type: 'uuid', ...fixed },
      number: { type: 'int', ...fixed },
      title: { type: 'text', ...fixed },
      documentId: { name: 'document_id', type: 'uuid', nullable: true, ...fixed },
      termsId: { name: 'terms_id', type: 'uuid', nullable: true, ...fixed },
      usedById: { name: 'used_by_id', type: 'uuid', ...fixed },
      usedAt: { name: 'used_at', type: 'timestamptz', ...fixed },
    },
  }),
];
