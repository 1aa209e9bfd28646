import type { Door } from './door.js';
import { change, read } from './asking.js';

const begun = { as: 'DOCUMENT', title: 'A strategy' };

export const templates: Readonly<Record<string, Door>> = {
  'Query.governanceDocument.id': {
    leadsTo: 'governance_document',
    ask: read('query ($id: ID!) { governanceDocument(id: $id) { id title } }'),
  },
  'Mutation.useTemplate.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('useTemplate', 'UseTemplateInput', (partnershipId, { home }) => ({
      ...begun,
      partnershipId,
      fileId: home.id,
    })),
  },
  'Mutation.useTemplate.input.fileId': {
    leadsTo: 'stored_file',
    ask: change('useTemplate', 'UseTemplateInput', (fileId, { home }) => ({
      ...begun,
      partnershipId: home.id,
      fileId,
    })),
  },
  'Mutation.changeGovernanceDocument.input.documentId': {
    leadsTo: 'governance_document',
    ask: change('changeGovernanceDocument', 'ChangeGovernanceDocumentInput', (documentId) => ({
      documentId,
      version: 99,
      title: 'A strategy',
    })),
  },
  'Mutation.changeGovernanceDocument.input.fileId': {
    leadsTo: 'stored_file',
    ask: async (fileId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from governance_document where partnership_id = $1 and title = 'CNRY-home-document'`,
        [table.home.id],
      );
      const of = { documentId: row?.id, version: row?.version, title: 'CNRY-home-document' };
      return change('changeGovernanceDocument', 'ChangeGovernanceDocumentInput', () => ({ ...of, fileId }))(
        fileId,
        table,
      );
    },
  },
  'Mutation.removeGovernanceDocument.input.documentId': {
    leadsTo: 'governance_document',
    ask: change('removeGovernanceDocument', 'RemoveGovernanceDocumentInput', (documentId) => ({
      documentId,
      version: 99,
    })),
  },
};
