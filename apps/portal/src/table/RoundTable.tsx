import { useId, useState, type ReactNode } from 'react';
import { Details } from '../ui/Notes';
import { arcPath, bandRing, layOut, size, viewBox, type TableGap, type TableOfficer, type TableSeat } from './layout';
import { Legend, type AnswerLook } from './Legend';
import { officeLabels } from './officeLabels';
import { Patterns } from './Patterns';
import { SeatMark } from './SeatMark';
import { sectors } from './sectors';

interface RoundTableProps {
  seats: readonly TableSeat[];
  officers?: readonly TableOfficer[];
  /** Sectors that the table wants and has no agency for, drawn as hollow marks where they would sit. */
  gaps?: readonly TableGap[];
  /** Where its seats were asked for something: the legend then says how answers are drawn. */
  answers?: readonly AnswerLook[];
  /** In the middle of the table: a few words, and a line below them. */
  centre: string;
  centreNote?: string;
  /** What is known of one seat or gap, shown beside the table when it is chosen. */
  details: (id: string) => ReactNode;
  /** The same facts as a table: what screen readers get instead of the drawing. Nothing where that stands beside it already. */
  children: ReactNode;
}

/** A partnership drawn as a round table. */
export function RoundTable({
  seats,
  officers = [],
  gaps = [],
  answers,
  centre,
  centreNote,
  details,
  children,
}: RoundTableProps) {
  const id = useId();
  const [chosen, choose] = useState('');
  const { marks, arcs, radius, isGrouped } = layOut(seats, officers, gaps);
  const labels = officeLabels(marks, radius);
  const toChoose = marks.filter(({ seat, gap }) => gap || (seat && !isGrouped));
  return (
    <div className="rt-round-table">
      <div className="rt-round-table__picture">
        <svg viewBox={viewBox} aria-hidden="true" focusable="false">
          <Patterns id={id} />
          <circle className="rt-round-table__top" cx={size / 2} cy={size / 2} r={bandRing - 10} />
          {arcs.map(({ sector, isWanted, from, to }) => (
            <g key={sector} className={`rt-sector--${sectors[sector].hue}`}>
              <path
                className={`rt-round-table__band ${isWanted ? 'rt-round-table__band--wanted' : ''}`}
                d={arcPath(from, to, bandRing)}
              />
              {!isWanted && (
                <path
                  className="rt-round-table__weave"
                  d={arcPath(from, to, bandRing)}
                  stroke={`url(#${id}-${sectors[sector].pattern})`}
                />
              )}
            </g>
          ))}
          {marks.map((mark) => (
            <SeatMark
              key={mark.id}
              mark={mark}
              radius={radius}
              label={labels.get(mark.id)}
              isChosen={mark.id === chosen}
              onChoose={toChoose.includes(mark) ? () => choose(mark.id) : undefined}
            />
          ))}
          <text className="rt-round-table__centre" x={size / 2} y={size / 2 + (centreNote ? 0 : 8)}>
            {centre}
          </text>
          {centreNote && (
            <text className="rt-round-table__centre-note" x={size / 2} y={size / 2 + 26}>
              {centreNote}
            </text>
          )}
        </svg>
      </div>
      <div className="rt-round-table__beside">
        {(!isGrouped || toChoose.length > 0) && (
          <div className="govuk-form-group">
            <label className="govuk-label govuk-label--s" htmlFor={`${id}-seat`}>
              {isGrouped ? 'Look at a gap' : 'Look at a seat'}
            </label>
            <select
              className="govuk-select"
              id={`${id}-seat`}
              value={chosen}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">Choose here or on the table</option>
              {toChoose.map(({ id: markId, seat, gap }) => (
                <option key={markId} value={markId}>
                  {gap?.label ?? (seat!.isVacant ? `${seat!.label} (vacant)` : seat!.label)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div aria-live="polite">{chosen && <div className="rt-card">{details(chosen)}</div>}</div>
        <Legend seats={seats} gaps={gaps} answers={answers} patternId={id} />
      </div>
      {children && (
        <div className="rt-round-table__facts">
          <Details summary="The same as a table">{children}</Details>
        </div>
      )}
    </div>
  );
}
