import type { ReactNode } from 'react';
import { tierWords } from '../../partnerships/words';
import { sectors } from '../../table/sectors';
import { Button } from '../../ui/Button';
import { activityWords } from '../words';
import { layers, layerWords } from './outlines';
import type { MapAddress } from './useMapAddress';

/** Which partnerships, and what the map is of. Without a script it is sent as a form, with the same address. */
export function MapFilter({ address, count }: { address: MapAddress; count: number }) {
  const { wanted, layer } = address;
  return (
    <search className="rt-filter rt-filter--fields rt-form">
      <form
        method="get"
        className="rt-map-filter"
        key={JSON.stringify([wanted, layer])}
        onSubmit={(event) => {
          event.preventDefault();
          address.filterBy(new FormData(event.currentTarget));
        }}
      >
        <Field name="words" label="Words">
          <input className="govuk-input" id="words" name="words" defaultValue={wanted.words} maxLength={300} />
        </Field>
        <Field name="near" label="Town, council or area">
          <input className="govuk-input" id="near" name="near" defaultValue={wanted.near} maxLength={100} />
        </Field>
        <Field name="tier" label="Tier">
          <Choice name="tier" chosen={wanted.tier} all="All tiers" words={tierWords} />
        </Field>
        <Field name="activity" label="Activity">
          <Choice name="activity" chosen={wanted.activity} all="All activities" words={activityWords} />
        </Field>
        <Field name="sector" label="Sector">
          <Choice name="sector" chosen={wanted.sector} all="All sectors" words={sectorWords} />
        </Field>
        <Field name="show" label="Map of">
          <Choice
            name="show"
            chosen={layer}
            words={Object.fromEntries(layers.map((each) => [each, layerWords[each]]))}
          />
        </Field>
        <Button kind="secondary">Show</Button>
      </form>
      <p className="govuk-body" role="status">
        {count === 1 ? '1 partnership' : `${count.toLocaleString('en-GB')} partnerships`}
      </p>
    </search>
  );
}

const sectorWords = Object.fromEntries(Object.entries(sectors).map(([sector, { label }]) => [sector, label]));

const Field = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => (
  <div>
    <label className="govuk-label govuk-label--s" htmlFor={name}>
      {label}
    </label>
    {children}
  </div>
);

interface ChoiceProps {
  name: string;
  chosen: string | undefined;
  /** What stands for none of them. */
  all?: string;
  words: Readonly<Record<string, string>>;
}

const Choice = ({ name, chosen, all, words }: ChoiceProps) => (
  <select className="govuk-select" id={name} name={name} defaultValue={chosen ?? ''}>
    {all && <option value="">{all}</option>}
    {Object.entries(words).map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
