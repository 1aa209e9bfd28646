import { html, type Html } from '../../platform/html.js';
import { dayInWords, LICENCES } from './words.js';
import type { Asset } from './campaign.js';

/** Of `AssetChannel`; as in the portal: test/architecture/same-words.test.ts. */
export const CHANNELS: Readonly<Record<string, string>> = {
  SOCIAL: 'Social media',
  PRINT: 'Print',
  SCREEN: 'Screens',
  EMAIL: 'Email',
  PRESS: 'Press',
  EVENT: 'Events',
  OTHER: 'Other',
};

/** Each with what it is, and how it is to be used. */
export const assetList = (assets: readonly Asset[]): Html => html`
  <ul>
    ${assets.map(
      (asset) =>
        html`<li>
          <p>
            <a href="${asset.address}">${asset.title}</a><br />
            ${factsOf(asset)}${asset.guidance !== '' && html`<br />${asset.guidance}`}${termsOf(asset)}
          </p>
        </li>`,
    )}
  </ul>
`;

const factsOf = ({ channel, language, file, isFile }: Asset): string =>
  [CHANNELS[channel] ?? channel, language?.name, file ? formatOf(file) : !isFile && 'In the library']
    .filter(Boolean)
    .join(', ');

function termsOf({ licence, expiresOn }: Asset): Html | false {
  const [name, address] = (licence !== null && LICENCES[licence]) || [];
  return (
    (name !== undefined || expiresOn !== null) &&
    html`<br />${name !== undefined && (address ? html`<a rel="license noreferrer" href="${address}">${name}</a>` : name)}${name !== undefined && '. '}${expiresOn !== null && `To be used until ${dayInWords(expiresOn)}.`}`
  );
}

/** "PDF, 1.2 MB" */
function formatOf({ name, size }: NonNullable<Asset['file']>): string {
  const ending = /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? 'File';
  const large = size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
  return `${ending}, ${large}`;
}
