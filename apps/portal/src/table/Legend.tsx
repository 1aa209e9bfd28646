import { AnswerRing, AnswerSign } from './Answer';
import type { TableGap, TableSeat } from './layout';
import { sectorOrder, sectors } from './sectors';
import { WantedSign } from './WantedSign';

/** What an answer that is drawn at a seat means; without a sign, that there is none yet. */
export interface AnswerLook {
  label: string;
  answer?: TableSeat['response'];
}

interface LegendProps {
  seats: readonly TableSeat[];
  gaps: readonly TableGap[];
  answers?: readonly AnswerLook[];
  patternId: string;
}

/** Which letter, pattern and colour means which sector, with how many seats each; and how the kinds of seat are drawn. */
export function Legend({ seats, gaps, answers = [], patternId }: LegendProps) {
  const groups = sectorOrder
    .map((sector) => ({
      sector,
      ofSector: seats.filter((seat) => seat.sector === sector),
      wanted: gaps.filter((gap) => gap.sector === sector).length,
    }))
    .filter(({ ofSector, wanted }) => ofSector.length + wanted);
  return (
    <div className="rt-legend">
      <ul>
        {groups.map(({ sector, ofSector, wanted }) => (
          <li key={sector} className={`rt-sector--${sectors[sector].hue}`}>
            <svg viewBox="0 0 44 24" width="44" height="24" aria-hidden="true" focusable="false">
              {ofSector.length > 0 && (
                <>
                  <rect className="rt-legend__band" x="14" y="7" width="30" height="10" />
                  <rect x="14" y="7" width="30" height="10" fill={`url(#${patternId}-${sectors[sector].pattern})`} />
                </>
              )}
              <g className={ofSector.length ? 'rt-seat' : 'rt-seat rt-seat--wanted'}>
                <circle className="rt-seat__mark" cx="12" cy="12" r="11" />
                <text className="rt-seat__letter" x="12" y="16.5" fontSize="12.5">
                  {sectors[sector].letter}
                </text>
              </g>
            </svg>
            <span>{sectors[sector].label}</span>
            <span className="rt-legend__count">{count(ofSector, wanted)}</span>
          </li>
        ))}
      </ul>
      <ul className="rt-legend__kinds" aria-hidden="true">
        {kinds
          .filter(({ isShown }) => seats.some(isShown))
          .map(({ label, look }) => (
            <li key={label} className="rt-sector--none">
              <svg viewBox="0 0 22 22" width="20" height="20" focusable="false">
                <g className={`rt-seat ${look}`}>
                  <circle className="rt-seat__mark" cx="11" cy="11" r="9" />
                </g>
              </svg>
              {label}
            </li>
          ))}
        {gaps.length > 0 && (
          <li className="rt-sector--none">
            <svg viewBox="0 0 30 22" width="28" height="20" focusable="false">
              <g className="rt-seat rt-seat--wanted">
                <circle className="rt-seat__mark" cx="11" cy="11" r="9" />
                <WantedSign x={22} y={11} radius={13} />
              </g>
            </svg>
            Wanted, nobody yet
          </li>
        )}
      </ul>
      {answers.length > 0 && (
        <ul className="rt-legend__kinds" aria-hidden="true">
          {answers.map(({ label, answer }) => (
            <li key={label} className="rt-sector--none">
              <svg viewBox="-1 -1 33 33" width="33" height="33" focusable="false">
                <g className={`rt-seat rt-seat--core ${answer ? `rt-seat--${answer}` : ''}`}>
                  {answer && <AnswerRing answer={answer} x={14} y={14} radius={9} />}
                  <circle className="rt-seat__mark" cx="14" cy="14" r="9" />
                  {answer && <AnswerSign answer={answer} x={23} y={23} radius={14} />}
                </g>
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const kinds: { label: string; look: string; isShown: (seat: TableSeat) => boolean }[] = [
  { label: 'Core', look: 'rt-seat--core', isShown: ({ kind }) => kind === 'CORE' },
  { label: 'Co-opted', look: 'rt-seat--co-opted', isShown: ({ kind }) => kind === 'CO_OPTED' },
  { label: 'Observer (outside)', look: 'rt-seat--observer', isShown: ({ kind }) => kind === 'OBSERVER' },
  { label: 'Vacant', look: 'rt-seat--vacant', isShown: ({ isVacant }) => Boolean(isVacant) },
];

function count(seats: readonly TableSeat[], wanted: number) {
  const vacant = seats.filter(({ isVacant }) => isVacant).length;
  return [
    seats.length > 0 && `${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}`,
    vacant > 0 && `${vacant} vacant`,
    wanted > 0 && `${wanted} wanted`,
  ]
    .filter(Boolean)
    .join(', ');
}
