import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { AreasField } from './AreasField';

const ChangeCoverageFormFragment = graphql(`
  fragment ChangeCoverageForm on Partnership {
    id
    version
    areas {
      code
      name
      kind
    }
  }
`);

const ChangeCoverageMutation = graphql(`
  mutation ChangeCoverage($input: ChangeCoverageInput!) {
    changeCoverage(input: $input) {
      partnership {
        id
        version
        areas {
          code
          name
          kind
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ChangeCoverageFormProps {
  partnership: FragmentType<typeof ChangeCoverageFormFragment>;
  back: string;
}

/** By which official areas a partnership is found and drawn on the map. */
export function ChangeCoverageForm({ partnership, back }: ChangeCoverageFormProps) {
  const { id, version, areas } = readFragment(ChangeCoverageFormFragment, partnership);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeCoverageMutation, {
    initial: { partnershipId: id, version, areaCodes: areas },
    variables: ({ areaCodes, ...values }) => ({ input: { ...values, areaCodes: areaCodes.map(({ code }) => code) } }),
    onDone: () => notify('The areas are changed.', back),
  });
  return (
    <Form form={form}>
      <AreasField name="areaCodes" label="Official areas that it covers" />
      <SubmitButton>Save the areas</SubmitButton>
    </Form>
  );
}
