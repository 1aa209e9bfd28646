import type { AssetChannel } from '../gql/enums';
import { channels, channelWords, countInWords } from './words';

interface AssetFilterProps {
  /** All of them: what none has is not offered. */
  assets: readonly { channel: AssetChannel; language?: { code: string; name: string } | null }[];
  language: string;
  channel: string;
  count: number;
  onChoose: (name: 'language' | 'channel', value: string) => void;
}

/** Which of the assets to show, and to download in one. */
export function AssetFilter({ assets, language, channel, count, onChoose }: AssetFilterProps) {
  const languages = new Map(
    assets.flatMap((asset) => (asset.language ? [[asset.language.code, asset.language.name]] : [])),
  );
  const used = channels.filter((each) => assets.some((asset) => asset.channel === each));
  const fields = [
    {
      name: 'language' as const,
      label: 'Language',
      all: 'All languages',
      value: language,
      choices: [...languages].toSorted(([, one], [, other]) => one.localeCompare(other, 'en-GB')),
    },
    {
      name: 'channel' as const,
      label: 'Used for',
      all: 'Everything',
      value: channel,
      choices: used.map((each) => [each, channelWords[each]]),
    },
  ];
  return (
    <search className="rt-filter rt-filter--fields rt-form">
      {fields.map(({ name, label, all, value, choices }) => (
        <div key={name}>
          <label className="govuk-label govuk-label--s" htmlFor={name}>
            {label}
          </label>
          <select
            className="govuk-select"
            id={name}
            value={value}
            onChange={(event) => onChoose(name, event.target.value)}
          >
            <option value="">{all}</option>
            {choices.map(([choice, words]) => (
              <option key={choice} value={choice}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="govuk-body" role="status">
        {countInWords(count, 'asset')}
      </p>
    </search>
  );
}
