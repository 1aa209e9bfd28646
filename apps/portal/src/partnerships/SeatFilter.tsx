import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Sector } from '../gql/enums';
import type { TableSeatFragment as TableSeat } from '../gql/graphql';
import { sectorOrder, sectors } from '../table/sectors';
import { seatLabel } from './words';

interface Wanted {
  find: string;
  sector: string;
  /** Anything but an empty text: those without a representative. */
  vacant: string;
}

/** Which of many seats to show. The address says it too, for Back, a reload and a copied link: `?find=police&vacant=yes` */
export function useSeatFilter(seats: readonly TableSeat[]) {
  const [params, setParams] = useSearchParams();
  // Kept here as well: the address follows a moment later, and typing must not wait for it.
  const [wanted, want] = useState<Wanted>(() => ({
    find: params.get('find') ?? '',
    sector: params.get('sector') ?? '',
    vacant: params.get('vacant') ?? '',
  }));
  const change = (next: Wanted) => {
    want(next);
    const address = new URLSearchParams(params);
    for (const [name, value] of Object.entries(next)) {
      if (value) address.set(name, value);
      else address.delete(name);
    }
    address.delete('page');
    setParams(address, { replace: true, preventScrollReset: true });
  };
  const words = wanted.find.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = seats.filter((seat) => {
    const { representative, deputy, agency } = seat;
    const text = [seatLabel(seat), representative?.person?.name, deputy?.person?.name].join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (!wanted.sector || agency.sector === wanted.sector) &&
      (!wanted.vacant || !representative)
    );
  });
  return { wanted, change, shown };
}

interface SeatFilterProps {
  seats: readonly TableSeat[];
  /** How many are left. */
  shown: number;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

const worth = 10;

/** Shown where there are enough seats for it to be worth its room. */
export function SeatFilter({ seats, shown, wanted, onChange }: SeatFilterProps) {
  if (seats.length <= worth) return null;
  const set = (name: keyof Wanted, value: string) => onChange({ ...wanted, [name]: value });
  const has = (sector: Sector) => seats.some(({ agency }) => agency.sector === sector);
  return (
    <search className="rt-filter rt-filter--fields rt-form">
      <div>
        <label className="govuk-label govuk-label--s" htmlFor="find">
          Agency or person
        </label>
        <input
          className="govuk-input govuk-input--width-20"
          id="find"
          type="search"
          autoComplete="off"
          value={wanted.find}
          onChange={(event) => set('find', event.target.value)}
        />
      </div>
      <div>
        <label className="govuk-label govuk-label--s" htmlFor="sector">
          Sector
        </label>
        <select
          className="govuk-select"
          id="sector"
          value={wanted.sector}
          onChange={(event) => set('sector', event.target.value)}
        >
          <option value="">All sectors</option>
          {sectorOrder.filter(has).map((sector) => (
            <option key={sector} value={sector}>
              {sectors[sector].label}
            </option>
          ))}
        </select>
      </div>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id="vacant"
            checked={Boolean(wanted.vacant)}
            onChange={(event) => set('vacant', event.target.checked ? 'yes' : '')}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="vacant">
            Only vacant seats
          </label>
        </div>
      </div>
      <p className="govuk-body" role="status">
        {shown === seats.length ? `${shown} seats` : `${shown} of ${seats.length} seats`}
      </p>
    </search>
  );
}
