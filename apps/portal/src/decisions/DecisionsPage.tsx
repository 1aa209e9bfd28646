import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { DecisionShow } from '../gql/enums';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { MeetingTabs } from '../meetings/MeetingTabs';
import { InMinutes } from '../minutes/InMinutes';
import { DecisionList } from './DecisionList';
import { DecisionsAsCsv } from './DecisionsAsCsv';
import { showWords } from './words';

const DecisionsPageQuery = graphql(`
  query DecisionsPage($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {
    partnership(slug: $slug) {
      id
      name
      decisionYears
      decisions(words: $words, year: $year, show: $show, first: 25, after: $after) {
        nodes {
          id
          ...DecisionLine
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  }
`);

const shows = Object.keys(showWords) as DecisionShow[];

/** What a partnership decided. The address says which part of it: `?words=advocate&year=2026&show=FOR_RATIFICATION` */
export function DecisionsPage() {
  const slug = useParams().slug!;
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const words = params.get('words') ?? '';
  const year = Number(params.get('year')) || null;
  const show = shows.find((each) => each === params.get('show')) ?? null;
  const asked = { slug, words: words.trim() || null, year, show };
  const [data, waiting] = usePageQuery(DecisionsPageQuery, { ...asked, after });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { nodes, pageInfo, totalCount } = partnership.decisions;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const isNarrowed = Boolean(asked.words || year || show);
  return (
    <Page title="Decisions" caption={partnership.name} wide>
      <MeetingTabs slug={slug} />
      <p className="govuk-body-l">
        What the meetings of the partnership decided. Nothing is ever removed from here. Words are looked for in minutes
        too.
      </p>
      <search className="rt-filter rt-filter--fields rt-form">
        <WordsField key={words} words={words} onSearch={(typed) => choose('words', typed)} />
        <Choice
          id="year"
          label="Year"
          empty="All years"
          value={year?.toString() ?? ''}
          choices={partnership.decisionYears.map((each) => [String(each), String(each)])}
          onChoose={choose}
        />
        <Choice
          id="show"
          label="Show"
          empty="All decisions"
          value={show ?? ''}
          choices={shows.map((each) => [each, showWords[each]])}
          onChoose={choose}
        />
        <p className="govuk-body" role="status">
          {countInWords(totalCount)}
        </p>
      </search>
      {nodes.length ? (
        <DecisionList decisions={nodes} withOrigin />
      ) : (
        <EmptyState title={isNarrowed ? 'No decision of that kind' : 'No decision is recorded'}>
          <p className="govuk-body">
            {isNarrowed
              ? 'Try fewer words, or another year.'
              : 'Officers record decisions on the page of the meeting that took them.'}
          </p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} label="Pages of decisions" />
      {nodes.length > 0 && <DecisionsAsCsv asked={asked} />}
      {asked.words && <InMinutes slug={slug} words={asked.words} />}
    </Page>
  );
}

function WordsField({ words, onSearch }: { words: string; onSearch: (typed: string) => void }) {
  const [typed, setTyped] = useState(words);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label className="govuk-label govuk-label--s" htmlFor="words">
        Words or number
      </label>
      <input
        className="govuk-input"
        id="words"
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed.trim() !== words && onSearch(typed.trim())}
      />
    </form>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  empty: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChoose: (name: string, value: string) => void;
}

function Choice({ id, label, empty, value, choices, onChoose }: ChoiceProps) {
  return (
    <div>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} value={value} onChange={(event) => onChoose(id, event.target.value)}>
        <option value="">{empty}</option>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const countInWords = (count: number) =>
  count >= 1000 ? '1,000 decisions or more' : count === 1 ? '1 decision' : `${count} decisions`;
