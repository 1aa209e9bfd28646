import { RadioField, SelectField } from '../forms/ChoiceFields';
import { fileSize } from '../forms/fileSize';
import { Form } from '../forms/Form';
import { atMost, required, type Rule } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { UseTemplatePageQuery } from '../gql/graphql';
import type { TemplatePurpose } from '../gql/enums';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { termsOf } from '../terms/words';
import { governanceOf } from './words';

const UseTemplateMutation = graphql(`
  mutation UseTemplate($input: UseTemplateInput!) {
    useTemplate(input: $input) {
      templateUse {
        id
        partnership {
          id
          slug
        }
        document {
          id
          title
        }
        terms {
          id
          number
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

interface Values {
  partnershipId: string;
  fileId: string;
  as: TemplatePurpose | '';
  title: string;
}

const titled: Rule<Values>[] = [
  required('title', 'Enter what the document is to be called'),
  atMost('title', 200, 'Keep what it is called within 200 characters'),
];

interface UseTemplateFormProps {
  title: string;
  files: readonly { id: string; name: string; size: number; label: string }[];
  places: NonNullable<UseTemplatePageQuery['viewer']>['library']['templatePlaces'];
}

export function UseTemplateForm({ title, files, places }: UseTemplateFormProps) {
  const notify = useNotify();
  const initial: Values = {
    partnershipId: places.length === 1 ? places[0]!.id : '',
    fileId: files.length === 1 ? files[0]!.id : '',
    as: /terms of reference/i.test(title) ? 'TERMS_OF_REFERENCE' : '',
    title,
  };
  const { form, values } = useMutationForm(UseTemplateMutation, {
    initial,
    rules: [
      required('partnershipId', 'Choose the partnership'),
      required('fileId', 'Choose the file'),
      required('as', 'Choose what it is to be'),
      ...titled.map(
        (rule): Rule<Values> =>
          (typed) =>
            typed.as === 'DOCUMENT' ? rule(typed) : undefined,
      ),
    ],
    variables: (typed) => ({
      input: {
        partnershipId: typed.partnershipId,
        fileId: typed.fileId,
        as: typed.as as TemplatePurpose,
        title: typed.as === 'DOCUMENT' ? typed.title : null,
      },
    }),
    onDone: ({ templateUse }) => {
      const { partnership, document, terms } = templateUse!;
      if (terms) notify('The terms of reference have a draft, made from the template.', termsOf(partnership?.slug));
      else notify(`“${document?.title}” is there, made from the template.`, governanceOf(partnership?.slug));
    },
  });
  const place = places.find(({ id }) => id === values.partnershipId);
  const existing = values.as === 'TERMS_OF_REFERENCE' ? place?.termsOfReference.draft : null;
  const mayNot = values.as === 'TERMS_OF_REFERENCE' && place && !place.termsOfReference.viewerCan.draft;
  return (
    <Form form={form}>
      <SelectField
        name="partnershipId"
        label="For which partnership?"
        empty="Choose a partnership"
        choices={places.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {files.length > 1 && (
        <RadioField
          name="fileId"
          label="Which file?"
          choices={files.map(({ id, label, name, size }) => ({ value: id, label, hint: `${name}, ${fileSize(size)}` }))}
        />
      )}
      <RadioField
        name="as"
        label="What is it to be?"
        choices={[
          {
            value: 'TERMS_OF_REFERENCE',
            label: 'The draft of our terms of reference',
            hint: 'The chair approves it, or records that a meeting did.',
          },
          {
            value: 'DOCUMENT',
            label: 'Another governance document',
            hint: 'Such as a strategy, an action plan or a memorandum of understanding.',
          },
        ]}
      />
      {values.as === 'DOCUMENT' && <TextField name="title" label="What is the document to be called?" />}
      {place && existing && (
        <Inset>
          {place.name} has a draft of its terms of reference already.{' '}
          <TextLink to={termsOf(place.slug)}>Look at that draft first</TextLink>: there is one at a time.
        </Inset>
      )}
      {place && mayNot && (
        <Inset>
          The coordinator or the chair of {place.name} drafts its terms of reference. Ask them to begin with it.
        </Inset>
      )}
      <SubmitButton>Make our copy</SubmitButton>
    </Form>
  );
}
