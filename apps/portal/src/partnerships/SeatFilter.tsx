import { useSearchParams } from 'react-router';
import type { Sector } from '../gql/enums';
import type { TableSeatFragment as TableSeat } from '../gql/graphql';
import { sectorOrder, sectors } from '../table/sectors';
import { seatLabel } from './words';

interface SeatFilterProps {
  seats: readonly TableSeat[];
  /** How many are left. */
  shown: number;
}

const worth = 10;

/** Which of many seats to show. It stays in the address: `?find=police&sector=POLICING&vacant=yes` */
export function SeatFilter({ seats, shown }: SeatFilterProps) {
  const [params, setParams] = useSearchParams();
  if (seats.length <= worth) return null;
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        now.delete('page');
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
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
          value={params.get('find') ?? ''}
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
          value={params.get('sector') ?? ''}
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
            checked={params.has('vacant')}
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

/** What the address asks for. */
export function useSeatFilter(seats: readonly TableSeat[]) {
  const [params] = useSearchParams();
  const words = (params.get('find') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const sector = params.get('sector');
  return seats.filter((seat) => {
    const text = [seatLabel(seat), seat.representative?.person?.name, seat.deputy?.person?.name]
      .join(' ')
      .toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (!sector || seat.agency.sector === sector) &&
      (!params.has('vacant') || !seat.representative)
    );
  });
}
