import { Table } from '../ui/Table';
import type { Frozen } from './frozen';
import { capacityWords, stateWords } from './words';

/** Who was there, as it was when the minutes were circulated. */
export function Attendance({ frozen: { attendance, quorum } }: { frozen: Frozen }) {
  return (
    <>
      {attendance.length > 0 && (
        <Table
          caption="Attendance"
          rows={attendance.map((person, index) => ({ ...person, place: index }))}
          rowKey={({ place }) => String(place)}
          columns={[
            { header: 'Name', cell: ({ name }) => name },
            { header: 'Agency', cell: ({ agency }) => agency },
            { header: 'As', cell: ({ capacity }) => capacityWords[capacity] ?? capacity },
            {
              header: 'Attendance',
              cell: ({ state, times }) => [stateWords[state] ?? state, times].filter(Boolean).join(', '),
            },
          ]}
        />
      )}
      {quorum.map((line) => (
        <p key={line} className="govuk-body">
          {line}
        </p>
      ))}
    </>
  );
}
