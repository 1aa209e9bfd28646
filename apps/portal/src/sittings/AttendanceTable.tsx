import { useRef, useState } from 'react';
import { TextButton } from '../ui/Button';
import { Table, type Column } from '../ui/Table';
import { Tag, type Tone } from '../ui/Tag';
import { CorrectTimesForm } from './CorrectTimesForm';
import { RemoveLineButton } from './RemoveLineButton';
import { TickButtons } from './TickButtons';
import { isSeat, lineName, type Line } from './lines';
import { capacityWords, timesInWords, whereaboutsOf, type Whereabouts } from './words';

interface AttendanceTableProps {
  caption: string;
  csv: string;
  lines: readonly Line[];
  times: { openedAt: string; startsAt: string; timeZone: string };
  isOpen: boolean;
  canRecord: boolean;
  canCorrect: boolean;
  /** Who is named to stand in for a seat. */
  deputyOf: (seatId: string | undefined) => string | undefined;
}

/** Who is there, by agency; with what can be ticked for those who do. */
export function AttendanceTable({
  caption,
  csv,
  lines,
  times,
  isOpen,
  canRecord,
  canCorrect,
  deputyOf,
}: AttendanceTableProps) {
  const [correcting, correct] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const close = (id: string) => {
    correct(undefined);
    place.current?.querySelector<HTMLButtonElement>(`[data-times-of="${id}"] button`)?.focus();
  };
  const columns: Column<Line>[] = [
    { header: 'Agency', cell: agencyOf, text: agencyOf, sort: 'agency' },
    { header: 'Who', cell: who, text: who, sort: 'who' },
    {
      header: isOpen ? 'Now' : 'Was there',
      cell: (line) => <Tag tone={tones[whereaboutsOf(line)]}>{words(isOpen)[whereaboutsOf(line)]}</Tag>,
      text: (line) => words(isOpen)[whereaboutsOf(line)],
      sort: 'now',
    },
    {
      header: 'Came and went',
      cell: ({ spells }) => timesInWords(spells, times),
      text: ({ spells }) => timesInWords(spells, times),
    },
  ];
  const isCorrectable = ({ state }: Line) => canCorrect && state === 'PRESENT';
  const ticks: Column<Line> = {
    header: 'Tick',
    cell: (line) => (
      <>
        <TickButtons
          line={line}
          about={lineName(line)}
          isSeat={isSeat(line)}
          deputy={deputyOf(line.seat?.id)}
          isOpen={isOpen}
        />
        {isCorrectable(line) && (
          <span data-times-of={line.id}>
            <TextButton
              about={`of ${lineName(line)}`}
              isOpen={correcting === line.id}
              onPress={() => (correcting === line.id ? close(line.id) : correct(line.id))}
            >
              Correct times
            </TextButton>
          </span>
        )}
        {!line.isInvited && <RemoveLineButton line={line} />}
      </>
    ),
  };
  return (
    <div ref={place}>
      <Table
        caption={caption}
        columns={canRecord ? [...columns, ticks] : columns}
        rows={lines}
        rowKey={({ id }) => id}
        beneath={(line) =>
          line.id === correcting &&
          isCorrectable(line) && (
            <CorrectTimesForm
              line={line}
              about={lineName(line)}
              timeZone={times.timeZone}
              onClose={() => close(line.id)}
            />
          )
        }
        csv={csv}
      />
    </div>
  );
}

const agencyOf = (line: Line) => (line.seat ? lineName(line) : (line.agencyName ?? ''));
const who = ({ name, capacity }: Line) =>
  [name || 'Vacant', capacity !== 'REPRESENTATIVE' && `(${capacityWords[capacity].toLowerCase()})`]
    .filter(Boolean)
    .join(' ');

const tones: Record<Whereabouts, Tone> = { here: 'good', left: 'neutral', apologies: 'bad', awaited: 'quiet' };
const words = (isOpen: boolean): Record<Whereabouts, string> => ({
  here: isOpen ? 'Here' : 'Present',
  left: isOpen ? 'Left' : 'Present, left early',
  apologies: 'Apologies',
  awaited: isOpen ? 'Not here' : 'Absent',
});
