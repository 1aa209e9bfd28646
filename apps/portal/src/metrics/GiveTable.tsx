import { useState, type ReactNode } from 'react';
import { fieldId } from '../forms/problems';
import type { MetricConfidence, MetricPeriodType } from '../gql/enums';
import { Button } from '../ui/Button';
import type { useReadingTable } from './useReadingTable';
import { confidenceWords } from './words';

interface GiveTableProps {
  table: ReturnType<typeof useReadingTable>;
  enterFor: readonly { agencyId?: string | null; name: string }[];
  /** It was checked once: this is for mending it. */
  isAgain: boolean;
  periodType: MetricPeriodType;
}

/** The first step: the rows, and what is to be known of all of them. What was typed stays until it is kept. */
export function GiveTable({ table, enterFor, isAgain, periodType }: GiveTableProps) {
  const [agency, setAgency] = useState(enterFor.length === 1 ? (enterFor[0]!.agencyId ?? 'CAMPAIGN') : '');
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<File>();
  const [confidence, setConfidence] = useState<MetricConfidence>('MEASURED');
  const [evidence, setEvidence] = useState('');
  const [because, setBecause] = useState('');
  const errorOf = (name: string) => table.refusal.problems.find(({ path }) => path[0] === name)?.message;
  const rows = { DAY: 'day', WEEK: 'week', MONTH: 'month', CAMPAIGN: 'period' }[periodType];
  return (
    <form
      noValidate
      className="rt-form"
      onSubmit={(event) => {
        event.preventDefault();
        void table.check(file ?? new Blob([pasted.trim() && pasted]), { agency, confidence, evidence, because });
      }}
    >
      <h2 className="govuk-heading-m">{isAgain ? 'Mend it, and check it again' : 'The figures'}</h2>
      <Field name="agencyId" label="Whose figures are they?" error={errorOf('agencyId')}>
        {(id) => (
          <select className="govuk-select" id={id} value={agency} onChange={(event) => setAgency(event.target.value)}>
            <option value="">Choose</option>
            {enterFor.length > 1 && <option value="ROWS">Each row names its agency</option>}
            {enterFor.map(({ agencyId, name }) => (
              <option key={agencyId} value={agencyId ?? 'CAMPAIGN'}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="file"
        label="Paste rows from a spreadsheet"
        hint={`Agency, ${rows}, figure; with headings or without. Days before months: 27/3/2027`}
        error={errorOf('file')}
      >
        {(id, describedBy) => (
          <textarea
            className="govuk-textarea"
            id={id}
            rows={8}
            value={pasted}
            aria-describedby={describedBy}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="chosen"
        label="Or choose a file"
        hint="CSV or an Excel workbook (.xlsx), up to 5 MB and 5,000 rows. It is read in place of what is pasted, and not kept."
      >
        {(id, describedBy) => (
          <input
            className="govuk-file-upload"
            id={id}
            type="file"
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={describedBy}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </Field>
      <Field name="confidence" label="How well are they known?">
        {(id) => (
          <select
            className="govuk-select"
            id={id}
            value={confidence}
            onChange={(event) => setConfidence(event.target.value as MetricConfidence)}
          >
            {(Object.keys(confidenceWords) as MetricConfidence[]).map((each) => (
              <option key={each} value={each}>
                {confidenceWords[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="evidence" label="How are they known? (optional)" hint="Words or a link" error={errorOf('evidence')}>
        {(id, describedBy) => (
          <input
            className="govuk-input"
            id={id}
            value={evidence}
            aria-describedby={describedBy}
            onChange={(event) => setEvidence(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="because"
        label="Why are figures corrected? (optional)"
        hint="Only when some of them stand already and were wrong"
        error={errorOf('because')}
      >
        {(id, describedBy) => (
          <input
            className="govuk-input"
            id={id}
            value={because}
            aria-describedby={describedBy}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      <Button kind={isAgain ? 'secondary' : 'primary'} isBusy={table.isBusy}>
        {isAgain ? 'Check again' : 'Check the figures'}
      </Button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  children: (id: string, describedBy: string | undefined) => ReactNode;
}

function Field({ name, label, hint, error, children }: FieldProps) {
  const id = fieldId(name);
  const describedBy = [hint && `${id}_hint`, error && `${id}_error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}_hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}_error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {children(id, describedBy)}
    </div>
  );
}
