import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { dayInWords } from '../ui/days';
import { stateWords } from './words';

const VersionChoiceFragment = graphql(`
  fragment VersionChoice on TermsVersion {
    id
    number
    state
    approvedOn
  }
`);

interface VersionChoiceProps {
  versions: readonly FragmentType<typeof VersionChoiceFragment>[];
  from: number;
  to: number;
}

/** Which two are compared; it stands in the address, so that it can be sent to somebody. */
export function VersionChoice({ versions: refs, from, to }: VersionChoiceProps) {
  const [, setSearch] = useSearchParams();
  const [chosen, choose] = useState({ from: String(from || ''), to: String(to || '') });
  const versions = refs.map((ref) => readFragment(VersionChoiceFragment, ref));
  const options = versions.map(({ number, state, approvedOn }) => (
    <option key={number} value={number}>
      {`Version ${number}, ${approvedOn ? `approved ${dayInWords(approvedOn)}` : stateWords[state].toLowerCase()}`}
    </option>
  ));
  const select = (name: 'from' | 'to', label: string) => (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={`compare-${name}`}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={`compare-${name}`}
        value={chosen[name]}
        onChange={(event) => choose({ ...chosen, [name]: event.target.value })}
      >
        {!chosen[name] && <option value="">Choose a version</option>}
        {options}
      </select>
    </div>
  );
  return (
    <form
      className="rt-compare-choice"
      onSubmit={(event) => {
        event.preventDefault();
        setSearch(chosen);
      }}
    >
      {select('from', 'Earlier version')}
      {select('to', 'Later version')}
      <Button kind="secondary">Compare</Button>
    </form>
  );
}
