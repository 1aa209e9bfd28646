import { NarrowDown, NarrowingChoice } from '../forms/NarrowDown';
import { showWords } from './words';

interface TrainingReportFilterProps {
  action: string;
  show: string | null;
  matching: string | null;
}

/** Narrows the report down to what is due, done or to come, and to somebody or some course. */
export function TrainingReportFilter({ action, show, matching }: TrainingReportFilterProps) {
  return (
    <NarrowDown
      key={`${show} ${matching}`}
      action={action}
      asked={{}}
      chosen={[show, matching].filter(Boolean).length}
      away="Show all training"
    >
      <NarrowingChoice name="show" label="Show" chosen={show}>
        <option value="">All</option>
        {Object.entries(showWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </NarrowingChoice>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="matching">
          A name or a course
        </label>
        <input
          className="govuk-input"
          id="matching"
          name="matching"
          type="search"
          maxLength={100}
          defaultValue={matching ?? ''}
          autoComplete="off"
        />
      </div>
    </NarrowDown>
  );
}
