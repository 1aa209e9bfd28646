import { useEffect, useRef } from 'react';
import { Banner } from '../ui/Banner';
import { Button, ButtonGroup, TextButton } from '../ui/Button';
import { Inset, Warning } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import { CheckedRows } from './CheckedRows';
import { SheetFileForm } from './SheetFileForm';
import { ToMend } from './ToMend';
import type { Checked, Counts } from './sheetRequests';
import type { useSheet } from './useSheet';
import { counted, deeds } from './words';

interface CheckedSheetProps {
  slug: string;
  sheet: ReturnType<typeof useSheet>;
  checked: Checked;
  onImport: () => void;
}

/** The second step: what the sheet would do, row by row, and what is to be mended first. */
export function CheckedSheet({ slug, sheet, checked, onImport }: CheckedSheetProps) {
  const { counts, passedOver, missing } = checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const todo = deeds(counts);
  return (
    <>
      {sheet.hasChanged && (
        <Banner kind="important">
          The table was changed since you checked the sheet, so nothing was imported. This is what the sheet would do
          now.
        </Banner>
      )}
      <h2 className="govuk-heading-l" ref={heading} tabIndex={-1}>
        {headingFor(checked)}
      </h2>
      <SummaryList
        rows={[
          ['Sheet', `${sheet.file?.name ?? ''}, ${counted(counts.rows, 'row')}`],
          counts.faulty > 0 && ['To be mended', counted(counts.faulty, 'row')],
          counts.newSeats > 0 && ['New seats', newSeats(counts)],
          counts.changedSeats > 0 && ['Seats that change', String(counts.changedSeats)],
          counts.invitations > 0 && ['Invitations', String(counts.invitations)],
          counts.unchanged > 0 && ['No change', counted(counts.unchanged, 'row')],
        ]}
      />
      {passedOver.length > 0 && (
        <p className="govuk-body">
          {passedOver.length === 1 ? 'One column is' : `${passedOver.length} columns are`} none of ours, and not read:{' '}
          {passedOver.join(', ')}.
        </p>
      )}
      {missing.length > 0 && (
        <p className="govuk-body">
          Columns that the sheet has not got, which leaves things as they are: {missing.join(', ')}.
        </p>
      )}
      <Inset>Seats that are not in the sheet are left alone. An import closes no seat and ends nobody’s term.</Inset>
      {counts.faulty > 0 ? (
        <>
          <h3 className="govuk-heading-m">Mend the sheet and check it again</h3>
          <p className="govuk-body">
            While a row has a fault, nothing is imported. Each fault stands beside its row below and in the sheet that
            you can download.
          </p>
          <ToMend slug={slug} sheet={sheet} />
          <SheetFileForm sheet={sheet} label="The mended sheet">
            Check the mended sheet
          </SheetFileForm>
        </>
      ) : todo ? (
        <>
          {counts.invitations > 0 && (
            <Warning>
              {counted(counts.invitations, 'invitation')} will go out by email at once. Until people accept they see
              nothing.
            </Warning>
          )}
          <ButtonGroup>
            <Button onPress={onImport} isBusy={sheet.isBusy}>
              {todo}
            </Button>
            <TextButton onPress={sheet.begin}>Choose another sheet</TextButton>
          </ButtonGroup>
          <ImportProgress sheet={sheet} />
        </>
      ) : (
        <p className="govuk-body">
          <TextButton onPress={sheet.begin}>Choose another sheet</TextButton>
        </p>
      )}
      <CheckedRows key={checked.fingerprint} rows={checked.rows} />
    </>
  );
}

function newSeats({ newSeats: seats, newAgencies: agencies }: Counts) {
  if (!agencies) return String(seats);
  return `${seats}, ${agencies === seats ? 'each' : `${agencies} of them`} for an agency that is new to Roundtable`;
}

function headingFor({ counts }: Checked) {
  if (counts.faulty > 0) return `${counted(counts.faulty, 'row')} to be mended`;
  if (counts.rows === 0) return 'The sheet holds no seats';
  return deeds(counts) ? 'The sheet is in order' : 'The table is as the sheet says already';
}

function ImportProgress({ sheet: { isBusy, progress } }: { sheet: ReturnType<typeof useSheet> }) {
  return (
    <div role="status">
      {isBusy && (
        <p className="govuk-body">
          <progress className="rt-progress" max={progress?.of ?? 1} value={progress?.done} aria-label="Importing" />{' '}
          {progress ? `Row ${progress.done} of ${progress.of}` : 'Importing…'}
        </p>
      )}
    </div>
  );
}
