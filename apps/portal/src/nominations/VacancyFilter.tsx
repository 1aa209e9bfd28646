import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { Sector } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { Button } from '../ui/Button';

/** Narrows the list down; the address keeps it. */
export function VacancyFilter({ sector, region }: { sector: Sector | undefined; region: string }) {
  const [, setParams] = useSearchParams();
  const [wanted, want] = useState({ sector: sector ?? '', region });

  function show(event: FormEvent) {
    event.preventDefault();
    const params = Object.entries(wanted).filter(([, value]) => value.trim());
    setParams(new URLSearchParams(params), { preventScrollReset: true });
  }
  return (
    <search>
      <form className="rt-filter rt-filter--fields rt-form" onSubmit={show}>
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="sector">
            Sector
          </label>
          <select
            className="govuk-select"
            id="sector"
            value={wanted.sector}
            onChange={(event) => want({ ...wanted, sector: event.target.value })}
          >
            <option value="">All sectors</option>
            {sectorOrder.map((each) => (
              <option key={each} value={each}>
                {sectors[each].label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="region">
            Region or area
          </label>
          <input
            className="govuk-input govuk-input--width-20"
            id="region"
            type="search"
            autoComplete="off"
            value={wanted.region}
            onChange={(event) => want({ ...wanted, region: event.target.value })}
          />
        </div>
        <Button kind="secondary">Show</Button>
      </form>
    </search>
  );
}
