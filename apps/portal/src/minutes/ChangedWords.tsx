import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { Heading } from '../ui/Heading';
import { Loading } from '../ui/Loading';
import { TextButton } from '../ui/Button';
import { ComparedWords } from '../writing/Comparison';
import { compareTexts } from '../writing/compareTexts';
import { frozenOf, titleOf, type Section } from './frozen';

const MinutesVersionsQuery = graphql(`
  query MinutesVersions($id: ID!) {
    meeting(id: $id) {
      id
      minutesDocuments {
        id
        versions {
          id
          number
          content
        }
      }
    }
  }
`);

interface ChangedWordsProps {
  meetingId: string;
  documentId: string;
  /** The version that stands. */
  number: number;
}

/** What corrections changed in minutes since they were circulated, word by word; read when it is asked for. */
export function ChangedWords(props: ChangedWordsProps) {
  const [isOpen, open] = useState(false);
  const [since, choose] = useState(1);
  const { number } = props;
  return (
    <details className="govuk-details rt-minutes__changed" onToggle={(event) => open(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What corrections have changed</span>
      </summary>
      <div className="govuk-details__text">
        {number > 2 && (
          <p className="govuk-body">
            {since === 1 ? 'Since they were circulated.' : 'With the last correction.'}{' '}
            <TextButton onPress={() => choose(since === 1 ? number - 1 : 1)}>
              {since === 1 ? 'Show the last correction alone' : 'Show all since they were circulated'}
            </TextButton>
          </p>
        )}
        {isOpen && <Changes {...props} since={since} />}
      </div>
    </details>
  );
}

function Changes({ meetingId, documentId, number, since }: ChangedWordsProps & { since: number }) {
  const [{ data, error }] = useQuery({
    query: MinutesVersionsQuery,
    variables: { id: meetingId },
    requestPolicy: 'cache-and-network',
  });
  const versions = data?.meeting?.minutesDocuments.find(({ id }) => id === documentId)?.versions ?? [];
  const sectionsOf = (wanted: number): Section[] | undefined => {
    const version = versions.find((each) => each.number === wanted);
    return version && frozenOf(version.content).sections;
  };
  const [before, after] = [sectionsOf(since), sectionsOf(number)];
  if (!before || !after)
    return error ? (
      <p className="govuk-body">They could not be read just now. Close this and open it again.</p>
    ) : (
      <Loading />
    );
  const changed = after.flatMap((section) => {
    const was = before.find(({ id }) => id === section.id)?.words ?? '';
    return was === (section.words ?? '') ? [] : [{ section, was }];
  });
  if (changed.length === 0) return <p className="govuk-body">The same words stand there again.</p>;
  return changed.map(({ section, was }) => (
    <section key={section.id} aria-label={`Changed in ${titleOf(section)}`}>
      <Heading level={3} size="s">
        {titleOf(section)}
      </Heading>
      <ComparedWords parts={compareTexts(was, section.words ?? '').parts} />
    </section>
  ));
}
