import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { Steps } from '../ui/Steps';
import { TextLink } from '../ui/TextLink';
import { placeOf, STEPS } from './words';

const MeetingMinutesFragment = graphql(`
  fragment MeetingMinutes on Meeting {
    id
    canBeginMinutes
    minutes {
      id
      state
    }
    minutesDocuments {
      id
      kind
      state
    }
  }
`);

/** How far the minutes of a meeting have come, on its page. */
export function MeetingMinutes({ meeting: ref }: { meeting: FragmentType<typeof MeetingMinutesFragment> }) {
  const { id, canBeginMinutes, minutes, minutesDocuments } = readFragment(MeetingMinutesFragment, ref);
  const state = (minutesDocuments.find(({ kind }) => kind === 'OPEN') ?? minutesDocuments[0] ?? minutes)?.state;
  if (!state && !canBeginMinutes) return null;
  return (
    <section>
      <Heading level={2} size="m">
        Minutes
      </Heading>
      {state && <Steps label="How far the minutes have come" steps={STEPS} now={placeOf(state)} />}
      <p className="govuk-body">
        <TextLink to={`/meetings/${id}/minutes`}>
          {minutesDocuments.length > 0 ? 'Read the minutes' : state ? 'Open the draft' : 'Begin the minutes'}
        </TextLink>
      </p>
    </section>
  );
}
