import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { ProposalOutcome } from '../gql/enums';

const LettersPreviewQuery = graphql(`
  query LettersPreview($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {
    proposal(id: $id) {
      id
      letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) {
        toName
        toEmail
        subject
        paragraphs
      }
    }
    viewer {
      person {
        id
        email
      }
    }
  }
`);

interface LettersPreviewProps {
  proposalId: string;
  outcome: ProposalOutcome;
  reason?: string;
  foundedName?: string;
}

/** Exactly what will be sent to whom: there is no taking it back. Follows what is typed, a moment later. */
export function LettersPreview({ proposalId, ...about }: LettersPreviewProps) {
  const [{ data }] = useQuery({ query: LettersPreviewQuery, variables: { id: proposalId, ...useSettled(about) } });
  const letters = data?.proposal?.letters ?? [];
  if (!letters.length) return null;
  return (
    <section aria-labelledby="letters">
      <h2 className="govuk-heading-m" id="letters">
        {letters.length === 1 ? 'This will be sent' : `These ${letters.length} messages will be sent`}
      </h2>
      {letters.map(({ toName, toEmail, subject, paragraphs }, index) => (
        <article className="rt-card rt-letter" key={index} aria-label={`Message to ${toName}`}>
          <p className="govuk-body-s">
            To {toName} ({toEmail}). Answers come to {data?.viewer?.person.email}.
          </p>
          <p className="govuk-body govuk-!-font-weight-bold">{subject}</p>
          {paragraphs.filter(Boolean).map((words) => (
            <p className="govuk-body rt-lines" key={words}>
              {words}
            </p>
          ))}
          <p className="govuk-body-s">With it: a link to see how the proposal stands.</p>
        </article>
      ))}
    </section>
  );
}

const PAUSE_MS = 300;

/** What was typed, once nobody has typed for a moment. */
function useSettled<Value extends object>(value: Value): Value {
  const [settled, settle] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(JSON.parse(text) as Value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
