import { html, page, type Html } from '../../platform/html.js';
import { shortened } from '../shortened.js';
import { dayInWords } from './words.js';
import { assetList } from './asset-list.js';
import type { Campaign, CampaignData, Objective } from './campaign.js';

/** A campaign for everybody, as a page that needs no scripts: it is what posters and posts lead to. Null when there is none. */
export function campaignPage(
  { campaignCalled: campaign, libraryLanguages }: CampaignData,
  site: string,
): string | null {
  // Of one that was cancelled the public hears nothing any more.
  if (!campaign || campaign.status === 'CANCELLED') return null;
  const { slug, title, aim, aimedAt, messages, callToAction, status, partnership, partners, objectives } = campaign;
  const address = `${site}/c/${slug}`;
  const languages = campaign.languages.map((code) => libraryLanguages.find((each) => each.code === code)?.name ?? code);
  const agencies = partners.flatMap(({ agency }) => agency?.name ?? []);
  const files = campaign.assets.filter((asset) => asset.address !== null);
  return page(
    title,
    html`
      <h1>${title}</h1>
      ${status !== 'LIVE' && html`<p class="notice">This campaign has ended.</p>`} ${lines(aim)}
      ${callToAction !== '' && html`<p class="notice"><strong>${callToAction}</strong></p>`}
      ${
        messages !== '' &&
        html`<h2>What it says</h2>
          ${lines(messages)}`
      }
      ${
        files.length > 0 &&
        html`<h2>Download and use</h2>
          ${assetList(files)}`
      }
      ${
        objectives.length > 0 &&
        html`<h2>What it is to bring about</h2>
          <ul>
            ${objectives.map((objective) => html`<li>${objectiveInWords(objective)}</li>`)}
          </ul>`
      }
      <h2>About it</h2>
      <dl>
        ${facts([
          ['When', daysOf(campaign)],
          ['Whom it is to reach', aimedAt],
          ['Languages', languages.join(', ')],
          ['Priorities it serves', campaign.priorities.join('; ')],
          ['Run by', partnership?.name ?? ''],
          ['Together with', agencies.join(', ')],
        ])}
      </dl>
    `,
    html`<meta name="description" content="${shortened(aim || title)}" />
      <link rel="canonical" href="${address}" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content="${title}" />
      <meta property="og:description" content="${shortened(aim || title)}" />
      <meta property="og:url" content="${address}" />`,
  );
}

const lines = (text: string): Html[] =>
  text
    .split(/\n+/)
    .filter((line) => line !== '')
    .map((line) => html`<p>${line}</p>`);

const facts = (rows: readonly (readonly [name: string, value: string])[]): Html[] =>
  rows
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    );

function daysOf({ startsOn, endsOn }: Campaign): string {
  if (!startsOn) return '';
  return endsOn && endsOn !== startsOn ? `${dayInWords(startsOn)} to ${dayInWords(endsOn)}` : dayInWords(startsOn);
}

/** "Calls to the helpline, from 120 to 180 calls by 31 December 2027" */
function objectiveInWords({ what, forWhom, unit, baseline, target, byOn }: Objective): string {
  const figure = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const from = baseline === null ? '' : ` from ${figure(baseline)}`;
  const aim = target === null ? '' : `,${from} to ${[figure(target), unit].filter(Boolean).join(' ')}`;
  return `${what}${forWhom && `, for ${forWhom}`}${aim}${byOn ? ` by ${dayInWords(byOn)}` : ''}`;
}
