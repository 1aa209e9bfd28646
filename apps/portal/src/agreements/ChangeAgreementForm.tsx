import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { AgreementFacts } from './AgreementFacts';
import {
  agenciesOf,
  AgenciesField,
  agreementRules,
  DatesFields,
  DocumentField,
  TermsFields,
  type AgreementValues,
} from './AgreementFields';

const ChangeAgreementFormFragment = graphql(`
  fragment ChangeAgreementForm on Agreement {
    id
    version
    title
    purposes
    lawfulBases
    lawfulBasisNotes
    categories
    startsOn
    reviewOn
    expiresOn
    document {
      id
      name
      size
    }
    parties {
      id
      state
      agency {
        id
        name
      }
    }
    partnership {
      id
      seats {
        id
        agency {
          id
          name
        }
      }
    }
    viewerCan {
      changeTerms
    }
    ...AgreementFacts
  }
`);

const ChangeAgreementMutation = graphql(`
  mutation ChangeAgreement($input: ChangeAgreementInput!) {
    changeAgreement(input: $input) {
      agreement {
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

export function ChangeAgreementForm({
  agreement: ref,
}: {
  agreement: FragmentType<typeof ChangeAgreementFormFragment>;
}) {
  const agreement = readFragment(ChangeAgreementFormFragment, ref);
  const { id, version, parties, partnership, viewerCan, ...terms } = agreement;
  const signed = parties.filter(({ state }) => state !== 'NOT_SIGNED').map(({ agency }) => agency.id);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeAgreementMutation, {
    initial: {
      version,
      title: terms.title,
      purposes: terms.purposes,
      lawfulBases: terms.lawfulBases,
      lawfulBasisNotes: terms.lawfulBasisNotes,
      categories: terms.categories,
      startsOn: terms.startsOn,
      reviewOn: terms.reviewOn,
      expiresOn: terms.expiresOn,
      fileId: terms.document?.id ?? '',
      agencyIds: parties.map(({ agency }) => agency.id),
    } as AgreementValues & { version: number },
    rules: agreementRules,
    variables: (values) => ({ input: { ...values, fileId: values.fileId || null, agreementId: id } }),
    onDone: () => notify('The agreement is changed.', `/agreements/${id}`),
  });
  return (
    <Form form={form}>
      {viewerCan.changeTerms ? <TermsFields /> : <AgreementFacts agreement={agreement} />}
      <DatesFields isSigned={!viewerCan.changeTerms} />
      {(viewerCan.changeTerms || !terms.document) && <DocumentField current={terms.document} />}
      <AgenciesField
        agencies={agenciesOf(
          partnership?.seats ?? [],
          parties.map(({ agency }) => agency),
        )}
        signed={signed}
      />
      <SubmitButton>Save the agreement</SubmitButton>
    </Form>
  );
}
