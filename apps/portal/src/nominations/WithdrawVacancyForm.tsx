import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const WithdrawVacancyFormFragment = graphql(`
  fragment WithdrawVacancyForm on Vacancy {
    id
    version
    partnershipName
    partnership {
      id
      slug
    }
  }
`);

const WithdrawVacancyMutation = graphql(`
  mutation WithdrawVacancy($input: WithdrawVacancyInput!) {
    withdrawVacancy(input: $input) {
      vacancy {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Folded away: what is taken back is gone from the network at once. */
export function WithdrawVacancyForm({ vacancy }: { vacancy: FragmentType<typeof WithdrawVacancyFormFragment> }) {
  const { id, version, partnershipName, partnership } = readFragment(WithdrawVacancyFormFragment, vacancy);
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawVacancyMutation, {
    initial: { vacancyId: id, version },
    onDone: () =>
      notify(
        `The vacancy is no longer advertised. Those who had expressed interest are told.`,
        partnership ? `/partnerships/${partnership.slug}/filling` : '/vacancies',
      ),
  });
  return (
    <Details summary="Withdraw this notice">
      <Form form={form} isSmall>
        <Warning>
          The network no longer sees that {partnershipName} looks for somebody. Interest that waits for a decision is
          closed, and those who expressed it are told by email.
        </Warning>
        <SubmitButton kind="warning">Withdraw the notice</SubmitButton>
      </Form>
    </Details>
  );
}
