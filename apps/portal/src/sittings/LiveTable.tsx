import type { ReactNode } from 'react';
import type { HeldFacts } from './facts';
import { officeWords } from '../meetings/offices';
import { RoundTable } from '../table/RoundTable';
import type { AnswerLook } from '../table/Legend';
import { SummaryList } from '../ui/SummaryList';
import { isSeat, lineName, type Line } from './lines';
import { presenceOf } from './presence';
import { capacityWords } from './words';

const looks: readonly AnswerLook[] = [
  { label: 'Here', answer: 'accepted' },
  { label: 'Deputy here', answer: 'deputy' },
  { label: 'Apologies', answer: 'apologies' },
  { label: 'Not here', answer: 'away' },
];

interface LiveTableProps {
  lines: readonly Line[];
  officers: NonNullable<HeldFacts['partnership']>['officers'];
  centre: string;
  centreNote?: string;
  /** The same facts as a table. */
  children: ReactNode;
}

/** The table as it fills. */
export function LiveTable({ lines, officers, centre, centreNote, children }: LiveTableProps) {
  const seated = lines.filter((line) => line.seat && (isSeat(line) || line.capacity === 'OBSERVER'));
  if (!seated.some(isSeat)) return <>{children}</>;
  return (
    <RoundTable
      seats={seated.map((line) => ({
        id: line.seat!.id,
        label: lineName(line),
        sector: line.seat!.agency.sector,
        kind: line.seat!.kind,
        response: presenceOf(line),
      }))}
      officers={officers.flatMap(({ id, office, person }) => {
        const seatId = seated.find(({ seat }) => seat?.representative?.person?.id === person?.id)?.seat?.id;
        return person && seatId ? [{ id, office: officeWords[office], name: person.name, seatId }] : [];
      })}
      answers={looks}
      centre={centre}
      centreNote={centreNote}
      details={(seatId) => <SeatedLine line={seated.find(({ seat }) => seat?.id === seatId)} />}
    >
      {children}
    </RoundTable>
  );
}

function SeatedLine({ line }: { line: Line | undefined }) {
  if (!line) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{lineName(line)}</h3>
      <SummaryList
        rows={[
          ['Who', line.name || 'Vacant'],
          ['Comes as', capacityWords[line.capacity]],
          ['Now', looks.find(({ answer }) => answer === presenceOf(line))!.label],
        ]}
      />
    </>
  );
}
