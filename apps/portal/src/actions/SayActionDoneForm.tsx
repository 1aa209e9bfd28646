import { FileField } from '../forms/FileField';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { useNotify } from '../ui/notifications';
import { SayActionDoneMutation } from './sayActionDone';

interface SayActionDoneFormProps {
  id: string;
  version: number;
  /** Whether a file can be put beside it. */
  withFile: boolean;
}

export function SayActionDoneForm({ id, version, withFile }: SayActionDoneFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(SayActionDoneMutation, {
    initial: { actionId: id, version, words: '', fileId: '' },
    rules: [atMost('words', 2000, 'Keep how it was done within 2,000 characters')],
    variables: ({ fileId, ...input }) => ({ input: { ...input, fileId: fileId || null } }),
    onDone: () => notify('It is said to be done. The chair or the coordinator closes it.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="words" label="How was it done?" optional />
      {withFile && <FileField name="fileId" label="Evidence" hint="A file that shows it" optional />}
      <SubmitButton>Say that it is done</SubmitButton>
    </Form>
  );
}
