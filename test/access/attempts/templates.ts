import { aDocument, aTemplate } from '../../factories/templates.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** Of the core member, for the home table. */
const fileOf = async ({ world, people, home }: RoundTable, chair: Visitor): Promise<string> => {
  const by = await world.as(people['core-member']);
  return (await aTemplate(by, chair, { foundBy: 'PARTNERSHIP', partnershipId: home.id })).fileId;
};
const anyTitle = () => `A strategy ${Math.random()}`;
const document = async (table: RoundTable, chair: Visitor) => {
  const { id, version } = await aDocument(chair, table.home.id, await fileOf(table, chair), anyTitle());
  return { documentId: id, version };
};

export const templates: Readonly<Record<string, Attempt>> = {
  useTemplate: {
    ability: 'templates.use',
    type: 'UseTemplateInput',
    input: async (table, chair) => ({
      partnershipId: table.home.id,
      fileId: await fileOf(table, chair),
      as: 'DOCUMENT',
      title: anyTitle(),
    }),
  },
  changeGovernanceDocument: {
    ability: 'templates.change',
    type: 'ChangeGovernanceDocumentInput',
    input: async (table, chair) => ({ ...(await document(table, chair)), title: anyTitle() }),
  },
  removeGovernanceDocument: {
    ability: 'templates.remove',
    type: 'RemoveGovernanceDocumentInput',
    input: document,
  },
};
