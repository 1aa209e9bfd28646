import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { sectorOrder, sectors } from '../table/sectors';
import { Button } from '../ui/Button';
import { TextLink } from '../ui/TextLink';
import type { ResourcesWanted } from './wanted';
import { choicesOf, jurisdictionWords, kindWords } from './words';

const ResultsFilterFragment = graphql(`
  fragment ResultsFilter on Query {
    libraryTopics {
      code
      name
    }
    libraryLanguages {
      code
      name
    }
    viewer {
      person {
        id
      }
      partnerships(first: 100) {
        nodes {
          id
          name
        }
      }
    }
  }
`);

interface ResultsFilterProps {
  query: FragmentType<typeof ResultsFilterFragment>;
  wanted: ResourcesWanted;
}

/** Narrows the list down. Asked when it is sent, so that a screen reader is not talked over at each choice. */
export function ResultsFilter({ query, wanted }: ResultsFilterProps) {
  const { libraryTopics, libraryLanguages, viewer } = readFragment(ResultsFilterFragment, query);
  const navigate = useNavigate();
  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new URLSearchParams(wanted.words ? { words: wanted.words } : {});
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value) address.set(name, value);
    }
    void navigate(`/library/results?${address}`);
  };
  const partnerships = viewer?.partnerships.nodes ?? [];
  const { words, ...narrowing } = wanted;
  return (
    <form className="rt-results-filter rt-form" onSubmit={narrow} aria-label="Narrow down">
      <Choice name="kind" label="Kind" all="All kinds" chosen={wanted.kind} choices={choicesOf(kindWords)} />
      <Choice name="topic" label="Topic" all="All topics" chosen={wanted.topic} choices={libraryTopics.map(coded)} />
      <Choice
        name="sector"
        label="Sector"
        all="All sectors"
        chosen={wanted.sector}
        choices={sectorOrder.map((value) => ({ value, label: sectors[value].label }))}
      />
      <Choice
        name="jurisdiction"
        label="Where it holds"
        all="Everywhere"
        chosen={wanted.jurisdiction}
        choices={choicesOf(jurisdictionWords)}
      />
      <Choice
        name="language"
        label="Language"
        all="All languages"
        chosen={wanted.language}
        choices={libraryLanguages.map(coded)}
      />
      {partnerships.length > 0 && (
        <Choice
          name="partnership"
          label="Partnership"
          all="Of anybody"
          chosen={wanted.partnershipId}
          choices={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button kind="secondary">Narrow down</Button>
      {Object.values(narrowing).some(Boolean) && (
        <p className="govuk-body">
          <TextLink to={words ? `/library/results?${new URLSearchParams({ words })}` : '/library/results'}>
            Show all kinds, topics and places
          </TextLink>
        </p>
      )}
    </form>
  );
}

const coded = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

interface ChoiceProps {
  name: string;
  label: string;
  /** Words of the choice that narrows nothing. */
  all: string;
  chosen: string | undefined;
  choices: readonly { value: string; label: string }[];
}

function Choice({ name, label, all, chosen = '', choices }: ChoiceProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
