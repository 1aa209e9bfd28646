import type { AssetChannel, Licence } from '../gql/enums';

export const channelWords: Record<AssetChannel, string> = {
  SOCIAL: 'Social media',
  PRINT: 'Print',
  SCREEN: 'Screens',
  EMAIL: 'Email',
  PRESS: 'Press',
  EVENT: 'Events',
  OTHER: 'Other',
};

/** In the order in which they are offered. */
export const channels = Object.keys(channelWords) as AssetChannel[];

/** Under which somebody can hand out a file of their own. */
export const licencesOfUploads: readonly Licence[] = [
  'OGL_3',
  'CC_BY_4',
  'CC_BY_SA_4',
  'CC_BY_NC_4',
  'CC_BY_NC_ND_4',
  'CC0',
  'BY_PERMISSION',
];

/** "1 file", "12 files" */
export const countInWords = (count: number, one: string, many = `${one}s`) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
