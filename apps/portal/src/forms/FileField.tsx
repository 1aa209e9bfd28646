import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { fileSize } from './fileSize';
import { useField } from './Form';
import { fieldId } from './problems';
import { uploadFile } from './uploadFile';

const UploadRulesQuery = graphql(`
  query UploadRules {
    uploadRules {
      mostMegabytes
      endings
    }
  }
`);

interface FileFieldProps extends FieldProps {
  /** The file that the value names at first, if there is one. */
  current?: { id: string; name: string; size: number };
}

type Uploading = { name: string; percent: number };

/** Uploads as soon as a file is chosen; the value is the id under which it is kept, empty when there is none. */
export function FileField({ current, ...field }: FileFieldProps) {
  const { value, set, error } = useField(field.name);
  const [{ data }] = useQuery({ query: UploadRulesQuery });
  const [kept, setKept] = useState(current);
  const [uploading, setUploading] = useState<Uploading>();
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const broken = useRef(new AbortController());
  useEffect(() => () => broken.current.abort(), []);

  const most = data?.uploadRules.mostMegabytes;
  const endings = data?.uploadRules.endings ?? [];
  const shown = kept && kept.id === value ? kept : undefined;
  const words = refusal ?? error;

  function forget() {
    broken.current.abort();
    setUploading(undefined);
    setKept(undefined);
    set('');
    if (input.current) input.current.value = '';
    input.current?.focus();
  }

  async function choose(file: File | undefined) {
    broken.current.abort();
    setRefusal(undefined);
    if (!file) return;
    if (most && file.size > most * 1024 * 1024)
      return setRefusal(`The file is ${fileSize(file.size)}. It must be ${most} MB or smaller.`);
    const mine = (broken.current = new AbortController());
    setUploading({ name: file.name, percent: 0 });
    const answer = await uploadFile(file, {
      onProgress: (percent) => setUploading({ name: file.name, percent }),
      signal: mine.signal,
    });
    if (mine.signal.aborted) return;
    setUploading(undefined);
    if (input.current) input.current.value = '';
    if ('message' in answer) return setRefusal(answer.message);
    setKept(answer);
    set(answer.id);
  }

  const limits = most ? `${listed(endings)}, ${most} MB or smaller.` : '';
  const hint = (field.hint || limits) && (
    <>
      {field.hint && <span className="rt-file__hint">{field.hint}</span>}
      {limits}
    </>
  );
  return (
    <FieldFrame {...field} hint={hint} error={words}>
      {shown && (
        <p className="rt-file__kept govuk-body">
          <strong>{shown.name}</strong> ({fileSize(shown.size)}){' '}
          <Button kind="secondary" onPress={forget} about={shown.name}>
            Remove
          </Button>
        </p>
      )}
      {uploading && (
        <p className="govuk-body rt-file__progress">
          <label htmlFor={`${fieldId(field.name)}_progress`}>Uploading {uploading.name}</label>
          <progress id={`${fieldId(field.name)}_progress`} max={100} value={uploading.percent}>
            {uploading.percent}%
          </progress>
          <Button kind="secondary" onPress={forget} about={uploading.name}>
            Stop uploading
          </Button>
        </p>
      )}
      <input
        ref={input}
        className={`govuk-file-upload ${words ? 'govuk-file-upload--error' : ''}`}
        id={fieldId(field.name)}
        type="file"
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby={describedBy(field.name, hint, words)}
        aria-invalid={words ? true : undefined}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <p className="govuk-visually-hidden" role="status">
        {uploading ? `Uploading ${uploading.name}` : shown ? `${shown.name} is uploaded` : ''}
      </p>
    </FieldFrame>
  );
}

const listed = (endings: readonly string[]) =>
  endings
    .map((ending) => ending.toUpperCase())
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
