import { atMost, realDate, required, type Rule } from '../forms/rules';
import type { AssetChannel, Licence } from '../gql/enums';

/** What is said of an asset, as its form holds it. */
export interface AssetValues {
  title: string;
  channel: AssetChannel | '';
  language: string;
  licence: Licence | '';
  guidance: string;
  expiresOn: string;
}

/** Where it comes from. */
export interface SourceValues {
  source: 'UPLOAD' | 'FILE' | 'RESOURCE';
  fileId: string;
  keptFileId: string;
  resourceId: string;
}

export type NewAssetValues = AssetValues & SourceValues;

export const noSource: SourceValues = { source: 'UPLOAD', fileId: '', keptFileId: '', resourceId: '' };

export const nothingSaid: NewAssetValues = {
  ...noSource,
  title: '',
  channel: '',
  language: '',
  licence: '',
  guidance: '',
  expiresOn: '',
};

/** As the server takes it. */
export const asInput = ({ title, channel, language, licence, guidance, expiresOn }: AssetValues) => ({
  title,
  channel: channel as AssetChannel,
  language: language || null,
  licence: licence || null,
  guidance,
  expiresOn: expiresOn || null,
});

/** Of what was chosen last, and nothing of what was chosen before. */
export const sourceOf = ({ source, fileId, keptFileId, resourceId }: SourceValues) => {
  if (source === 'UPLOAD') return { fileId: fileId || null };
  return source === 'FILE' ? { keptFileId: keptFileId || null } : { resourceId: resourceId || null };
};

export const sourceChosen: Rule<SourceValues> = ({ source, fileId, keptFileId, resourceId }) => {
  const missing = (message: string, field: string) => ({ code: 'REQUIRED', message, path: [field] });
  if (source === 'UPLOAD' && !fileId) return missing('Choose the file', 'fileId');
  if (source === 'FILE' && !keptFileId) return missing('Choose a file of the library', 'keptFileId');
  if (source === 'RESOURCE' && !resourceId) return missing('Choose a resource of the library', 'resourceId');
  return undefined;
};

export const assetRules: Rule<AssetValues>[] = [
  required('title', 'Enter a title'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  required('channel', 'Choose where it is used'),
  atMost('guidance', 2000, 'Keep how to use it within 2,000 characters'),
  realDate('expiresOn'),
];
