import type { Visitor } from '../support/visitor.js';
import { aResourceWithFile } from './library.js';

export const DOCUMENT = `id title version file { id name } madeFrom { title number resource { slug } newerVersion { number } }
  viewerCan { change remove }`;
const PROBLEMS = 'problems { code message path }';

const change =
  (name: string, type: string, fields: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${PROBLEMS} } }`, { input }))[
      name
    ];

export const useTemplate = change(
  'useTemplate',
  'UseTemplateInput',
  `templateUse { id title number document { ${DOCUMENT} } terms { id number state changes file { id name } } }`,
);
export const changeDocument = change(
  'changeGovernanceDocument',
  'ChangeGovernanceDocumentInput',
  `document { ${DOCUMENT} }`,
);
export const removeDocument = change(
  'removeGovernanceDocument',
  'RemoveGovernanceDocumentInput',
  'partnership { governanceDocuments { id } }',
);

/** A template of the library with one file. */
export const aTemplate = (who: Visitor, reviewer: Visitor, more: object = {}): Promise<any> =>
  aResourceWithFile(who, reviewer, { kind: 'TEMPLATE', title: 'Model memorandum', links: [], ...more });

/** A document that officers of a partnership began. */
export async function aDocument(officer: Visitor, partnershipId: string, fileId: string, title: string): Promise<any> {
  const { templateUse, problems } = await useTemplate(officer, { partnershipId, fileId, as: 'DOCUMENT', title });
  if (!templateUse) throw new Error(JSON.stringify(problems));
  return templateUse.document;
}

export const documentsOf = async (who: Visitor, slug: string): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!) { partnership(slug: $slug) { canUseTemplates governanceDocuments { ${DOCUMENT} } } }`,
      { slug },
    )
  ).partnership;
