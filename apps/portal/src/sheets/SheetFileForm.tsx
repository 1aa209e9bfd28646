import { useState } from 'react';
import { fieldId } from '../forms/problems';
import { Button } from '../ui/Button';
import type { useSheet } from './useSheet';

interface SheetFileFormProps {
  sheet: ReturnType<typeof useSheet>;
  label: string;
  /** Says on the button what is done with it. */
  children: string;
}

const ID = fieldId('file');

/** Chooses a file and has it checked. */
export function SheetFileForm({ sheet, label, children }: SheetFileFormProps) {
  const [chosen, choose] = useState<File>();
  const error = sheet.refusal.problems.find(({ path }) => path[0] === 'file')?.message;
  return (
    <form
      noValidate
      className="rt-form"
      onSubmit={(event) => {
        event.preventDefault();
        void sheet.check(chosen);
      }}
    >
      <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
        <label className="govuk-label govuk-label--s" htmlFor={ID}>
          {label}
        </label>
        <div className="govuk-hint" id={`${ID}_hint`}>
          An Excel workbook (.xlsx) or a CSV file, up to 5 MB and 5,000 rows. Of a workbook the first sheet is read.
        </div>
        {error && (
          <p className="govuk-error-message" id={`${ID}_error`}>
            <span className="govuk-visually-hidden">Error: </span>
            {error}
          </p>
        )}
        <input
          className={`govuk-file-upload ${error ? 'govuk-file-upload--error' : ''}`}
          id={ID}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${ID}_hint${error ? ` ${ID}_error` : ''}`}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      <Button isBusy={sheet.isBusy}>{children}</Button>
      <p className="govuk-body" role="status">
        {sheet.isBusy && !sheet.progress && 'Reading the sheet…'}
      </p>
    </form>
  );
}
