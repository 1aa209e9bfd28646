import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';

const ExampleOutcomeFragment = graphql(`
  fragment ExampleOutcome on Example {
    id
    state
    outcome
    isInLibrary
    resource {
      id
      title
      address
      pending {
        id
        state
      }
    }
    call {
      id
      gap {
        id
        version
        missing
        viewerCan {
          fill
        }
      }
    }
  }
`);

const FillGapWithExampleMutation = graphql(`
  mutation FillGapWithExample($input: FillLibraryGapInput!) {
    fillLibraryGap(input: $input) {
      libraryGap {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What became of it, and what is to be done next. */
export function ExampleOutcome({ example: ref }: { example: FragmentType<typeof ExampleOutcomeFragment> }) {
  const { state, outcome, isInLibrary, resource, call } = readFragment(ExampleOutcomeFragment, ref);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(FillGapWithExampleMutation, () =>
    notify('What was missing is filled. Whoever needs it is told by mail.'),
  );
  const { gap } = call;
  if (state !== 'ACCEPTED' && state !== 'NOT_TAKEN') return null;
  return (
    <Inset>
      {state === 'NOT_TAKEN' && <p className="govuk-body">Not taken. They were told:</p>}
      {state === 'ACCEPTED' &&
        (isInLibrary && resource ? (
          <p className="govuk-body">
            It is in the library: <TextLink to={resource.address}>{resource.title}</TextLink>
          </p>
        ) : resource?.pending?.state === 'IN_REVIEW' ? (
          <p className="govuk-body">
            It is <TextLink to={`/library/review/${resource.pending.id}`}>with its reviewers</TextLink>.
          </p>
        ) : resource?.pending ? (
          <p className="govuk-body">
            It is a draft now. <TextLink to={`/library/submissions/${resource.pending.id}`}>Go over the draft</TextLink>{' '}
            and submit it for review.
          </p>
        ) : (
          <p className="govuk-body">
            It is accepted. What was made of it is another curator’s draft, is not in the library any more, or was
            thrown away.
          </p>
        ))}
      {outcome && <p className="govuk-body rt-lines">{outcome}</p>}
      {isInLibrary && resource && gap?.viewerCan.fill && (
        <>
          <p className="govuk-body">
            Does it fill what was missing: <TextLink to={`/library/gaps/${gap.id}`}>{gap.missing}</TextLink>?
          </p>
          <Button
            isBusy={isBusy}
            onPress={() => act({ input: { gapId: gap.id, version: gap.version, resourceId: resource.id } })}
          >
            Say that it is filled
          </Button>
          <Refusal>{refusal}</Refusal>
        </>
      )}
    </Inset>
  );
}
