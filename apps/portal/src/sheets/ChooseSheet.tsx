import { TextLink } from '../ui/TextLink';
import { SheetFileForm } from './SheetFileForm';
import type { useSheet } from './useSheet';

interface ChooseSheetProps {
  slug: string;
  sheet: ReturnType<typeof useSheet>;
}

/** The first step: what a sheet does, where to get one, and choosing it. */
export function ChooseSheet({ slug, sheet }: ChooseSheetProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <p className="govuk-body">
          A sheet has a row for each seat: its agency, and who is to be invited to it. You are shown first what each row
          would do. Then everything is imported, or nothing.
        </p>
        <SheetFileForm sheet={sheet} label="Your sheet">
          Check the sheet
        </SheetFileForm>
      </div>
      <aside className="govuk-grid-column-one-third">
        <h2 className="govuk-heading-m">Begin with</h2>
        <ul className="govuk-list govuk-list--spaced">
          <li>
            the empty template,{' '}
            <a className="govuk-link" href="/sheets/template.xlsx" download>
              as a workbook
            </a>{' '}
            or{' '}
            <a className="govuk-link" href="/sheets/template.csv" download>
              as CSV
            </a>
          </li>
          <li>
            this table as it is,{' '}
            <a className="govuk-link" href={`/sheets/${slug}/table.xlsx`} download>
              as a workbook
            </a>{' '}
            or{' '}
            <a className="govuk-link" href={`/sheets/${slug}/table.csv`} download>
              as CSV
            </a>
          </li>
        </ul>
        <p className="govuk-body">
          <TextLink to={`/partnerships/${slug}/import/columns`}>What each column means</TextLink>
        </p>
        <h2 className="govuk-heading-m">Good to know</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Seats that are not in the sheet are left alone. An import closes no seat and ends nobody’s term.</li>
          <li>People get an invitation by email. Until they accept they see nothing.</li>
          <li>The sheet itself is not kept.</li>
        </ul>
      </aside>
    </div>
  );
}
