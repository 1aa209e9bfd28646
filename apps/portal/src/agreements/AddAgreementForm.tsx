import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import {
  agenciesOf,
  AgenciesField,
  agreementRules,
  DatesFields,
  DocumentField,
  TermsFields,
  type AgreementValues,
} from './AgreementFields';
import { SeenBy } from './SeenBy';

const AddAgreementFormFragment = graphql(`
  fragment AddAgreementForm on Partnership {
    id
    wouldBeSeenBy(whole: TABLE) {
      ...SeenBy
    }
    seats {
      id
      agency {
        id
        name
      }
    }
  }
`);

const FollowedAgreementFragment = graphql(`
  fragment FollowedAgreement on Agreement {
    id
    title
    purposes
    lawfulBases
    lawfulBasisNotes
    categories
  }
`);

const AddAgreementMutation = graphql(`
  mutation AddAgreement($input: AddAgreementInput!) {
    addAgreement(input: $input) {
      agreement {
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

interface AddAgreementFormProps {
  partnership: FragmentType<typeof AddAgreementFormFragment>;
  /** The version before, whose words this one begins with. */
  follows?: FragmentType<typeof FollowedAgreementFragment> | null;
}

export function AddAgreementForm({ partnership, follows: followsRef }: AddAgreementFormProps) {
  const { id, seats, wouldBeSeenBy } = readFragment(AddAgreementFormFragment, partnership);
  const follows = readFragment(FollowedAgreementFragment, followsRef);
  const agencies = agenciesOf(seats);
  const notify = useNotify();
  const { form } = useMutationForm(AddAgreementMutation, {
    initial: {
      title: follows?.title ?? '',
      purposes: follows?.purposes ?? '',
      lawfulBases: follows?.lawfulBases ?? [],
      lawfulBasisNotes: follows?.lawfulBasisNotes ?? '',
      categories: follows?.categories ?? '',
      startsOn: '',
      reviewOn: '',
      expiresOn: '',
      fileId: '',
      agencyIds: agencies.map((agency) => agency.id),
    } as AgreementValues,
    rules: agreementRules,
    variables: (values) => ({
      input: { ...values, fileId: values.fileId || null, partnershipId: id, supersedesId: follows?.id ?? null },
    }),
    onDone: ({ agreement }) =>
      notify(
        'The agreement is added. Whoever answers for one of the agencies is asked by email to sign it.',
        `/agreements/${agreement!.id}`,
      ),
  });
  return (
    <Form form={form}>
      <TermsFields />
      <DatesFields />
      <DocumentField />
      <AgenciesField agencies={agencies} />
      <SeenBy audience={wouldBeSeenBy} andAlso=", and by the leads of the agencies that are asked to sign" />
      <SubmitButton>Add the agreement and ask agencies to sign</SubmitButton>
    </Form>
  );
}
