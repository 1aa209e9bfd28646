import { CheckboxesField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { Moment } from '../ui/When';
import { mentionedIn } from './mentions';

const ActivityCommentListFragment = graphql(`
  fragment ActivityCommentList on CampaignActivity {
    id
    comments {
      id
      words
      writtenAt
      isRemoved
      canRemove
      writer {
        id
        name
      }
      mentioned {
        id
        name
      }
    }
    campaign {
      id
      members {
        person {
          id
          name
        }
        agency {
          id
          name
        }
      }
    }
    viewerCan {
      comment
    }
  }
`);

const CommentOnActivityMutation = graphql(`
  mutation CommentOnActivity($input: CommentOnActivityInput!) {
    commentOnActivity(input: $input) {
      activity {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const RemoveActivityCommentMutation = graphql(`
  mutation RemoveActivityComment($input: RemoveActivityCommentInput!) {
    removeActivityComment(input: $input) {
      activity {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ActivityCommentsProps {
  activity: FragmentType<typeof ActivityCommentListFragment>;
}

/** What those who plan the campaign say to each other of it. */
export function ActivityComments({ activity }: ActivityCommentsProps) {
  const { id, comments, campaign, viewerCan } = readFragment(ActivityCommentListFragment, activity);
  return (
    <section aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        Comments
      </h2>
      {comments.length === 0 && <p className="govuk-body">Nobody has said anything yet.</p>}
      <ol className="rt-comments">
        {comments.map(({ id: commentId, words, writtenAt, isRemoved, canRemove, writer, mentioned }) => (
          <li key={commentId}>
            <p className="rt-comments__who">
              <strong>{writer?.name ?? 'Somebody who is no longer shared with you'}</strong>, <Moment at={writtenAt} />
            </p>
            {isRemoved ? (
              <p className="rt-comments__gone">Taken back.</p>
            ) : (
              <p className="rt-comments__words">{words}</p>
            )}
            {!isRemoved && mentioned.length > 0 && (
              <p className="rt-comments__told">To {mentioned.map(({ name }) => name).join(', ')}</p>
            )}
            {canRemove && <TakeBack commentId={commentId} about={`the comment of ${writer?.name ?? 'somebody'}`} />}
          </li>
        ))}
      </ol>
      {viewerCan.comment && <CommentForm activityId={id} members={campaign.members} />}
    </section>
  );
}

interface CommentFormProps {
  activityId: string;
  members: readonly { person: { id: string; name: string }; agency?: { name: string } | null }[];
}

function CommentForm({ activityId, members }: CommentFormProps) {
  const notify = useNotify();
  const people = members.map(({ person }) => person);
  const told = (words: string, ticked: readonly string[]) => [...new Set([...ticked, ...mentionedIn(words, people)])];
  const { form, values } = useMutationForm(CommentOnActivityMutation, {
    initial: { words: '', ticked: [] as string[] },
    rules: [required('words', 'Enter a comment'), atMost('words', 2000, 'Keep the comment within 2,000 characters')],
    variables: ({ words, ticked }) => ({ input: { activityId, words, mentionedIds: told(words, ticked) } }),
    onDone: (_, { words, ticked }) =>
      notify(
        told(words, ticked).length > 0
          ? 'It is said. Whoever is named is told by mail.'
          : 'It is said. Nobody is told by mail.',
      ),
  });
  const named = told(values.words, values.ticked);
  return (
    <Form form={form} isSmall>
      <TextArea
        name="words"
        label="Add a comment"
        hint="Everybody who plans the campaign reads it. Write @ and a name, or choose below, to tell somebody by mail."
        rows={3}
      />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Tell somebody by mail</span>
        </summary>
        <div className="govuk-details__text">
          <CheckboxesField
            name="ticked"
            label="Who is to be told?"
            choices={members.map(({ person, agency }) => ({
              value: person.id,
              label: agency ? `${person.name} (${agency.name})` : person.name,
            }))}
          />
        </div>
      </details>
      <p className="govuk-hint" role="status">
        {named.length > 0 &&
          `Told by mail: ${people
            .filter((person) => named.includes(person.id))
            .map(({ name }) => name)
            .join(', ')}`}
      </p>
      <SubmitButton kind="secondary">Add comment</SubmitButton>
    </Form>
  );
}

function TakeBack({ commentId, about }: { commentId: string; about: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(RemoveActivityCommentMutation, {
    initial: { commentId },
    onDone: () => notify('The comment is taken back. Mail that has been sent stays sent.'),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="text" about={about}>
        Take it back
      </SubmitButton>
    </Form>
  );
}
