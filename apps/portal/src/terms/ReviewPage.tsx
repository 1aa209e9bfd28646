import { useParams } from 'react-router';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { realDate, required } from '../forms/rules';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { dayInWords } from '../ui/days';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { termsOf } from './words';

const ReviewPageQuery = graphql(`
  query TermsReviewPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      termsOfReference {
        review {
          id
          on
          version
        }
        viewerCan {
          moveReview
        }
      }
    }
  }
`);

const MoveTermsReviewMutation = graphql(`
  mutation MoveTermsReview($input: MoveTermsReviewInput!) {
    moveTermsReview(input: $input) {
      partnership {
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

/** Another day of review, such as when one found nothing to change. */
export function ReviewPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ReviewPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.termsOfReference.viewerCan.moveReview) return <NotFound />;
  const { review } = partnership.termsOfReference;
  return (
    <Page
      title={review ? 'Set another review date' : 'Set a review date'}
      caption={`${partnership.name}: terms of reference`}
      back={{ to: termsOf(slug), label: 'Terms of reference' }}
    >
      <ReviewForm partnershipId={partnership.id} review={review ?? undefined} back={termsOf(slug)} />
    </Page>
  );
}

interface ReviewFormProps {
  partnershipId: string;
  review?: { on: string; version: number };
  back: string;
}

function ReviewForm({ partnershipId, review, back }: ReviewFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(MoveTermsReviewMutation, {
    initial: { partnershipId, version: review?.version ?? 0, reviewOn: review?.on ?? '' },
    rules: [required('reviewOn', 'Enter the day by which they are to be reviewed'), realDate('reviewOn')],
    onDone: (_, { reviewOn }) =>
      notify(`The review is due on ${dayInWords(reviewOn)}. Officers are reminded before it.`, back),
  });
  return (
    <Form form={form}>
      <DateField
        name="reviewOn"
        label="Review by"
        hint="Within five years. Officers are reminded 60 and 7 days before, and when it is overdue. For example, 27 3 2027"
      />
      <SubmitButton>Set the review date</SubmitButton>
    </Form>
  );
}
