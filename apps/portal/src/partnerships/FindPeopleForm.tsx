import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Sector } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { Button } from '../ui/Button';
import { TextLink } from '../ui/TextLink';

export interface PeopleWanted {
  matching?: string;
  sector?: Sector;
  area?: string;
}

/** Whom to look for, as the address says it: `?find=rae+police&sector=HEALTH&area=tyne` */
export function usePeopleWanted(): PeopleWanted {
  const [params] = useSearchParams();
  const sector = params.get('sector') as Sector | null;
  return {
    matching: params.get('find')?.trim() || undefined,
    sector: sector && sector in sectors ? sector : undefined,
    area: params.get('area')?.trim() || undefined,
  };
}

/** Asked when it is sent, so that a screen reader is not talked over at each letter. */
export function FindPeopleForm({ wanted, found }: { wanted: PeopleWanted; found: number | undefined }) {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value.trim()) address.set(name, value.trim());
    }
    void navigate(`/people?${address}`);
  };
  const isNarrowed = Boolean(wanted.matching || wanted.sector || wanted.area);
  return (
    <search>
      <form className="rt-filter rt-filter--fields rt-form" onSubmit={search}>
        <TextInput name="find" label="Name or agency" value={wanted.matching} />
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="sector">
            Sector
          </label>
          <select className="govuk-select" id="sector" name="sector" defaultValue={wanted.sector ?? ''}>
            <option value="">All sectors</option>
            {sectorOrder.map((sector) => (
              <option key={sector} value={sector}>
                {sectors[sector].label}
              </option>
            ))}
          </select>
        </div>
        <TextInput name="area" label="Area or partnership" value={wanted.area} />
        <Button>Search</Button>
      </form>
      <p className="govuk-body">
        <span role="status">{found !== undefined && `${countOf(found)}.`}</span>{' '}
        {isNarrowed && <TextLink to="/people">Show everybody</TextLink>}
      </p>
    </search>
  );
}

function TextInput({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <input
        className="govuk-input govuk-input--width-20"
        id={name}
        name={name}
        type="search"
        autoComplete="off"
        maxLength={100}
        defaultValue={value ?? ''}
      />
    </div>
  );
}

const most = 1000;
const countOf = (found: number) =>
  found >= most ? 'More than 1,000 people' : found === 1 ? '1 person' : `${found} people`;
