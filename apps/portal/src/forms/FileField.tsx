import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';
import { fileSize } from './fileSize';
import { useField, useFieldId } from './Form';
import { uploadFile, type Sending } from './uploadFile';

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

type Uploading = { name: string; percent: number; isPaused?: boolean; isLost?: boolean };

/** Uploads as soon as a file is chosen; the value is the id under which it is kept, empty when there is none. */
export function FileField({ current, ...field }: FileFieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  const [{ data }] = useQuery({ query: UploadRulesQuery });
  const [kept, setKept] = useState(current);
  const [uploading, setUploading] = useState<Uploading>();
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const sending = useRef<Sending>(undefined);
  // Whoever leaves the page can choose the file again, and it goes on.
  useEffect(() => () => sending.current?.pause(), []);

  const most = data?.uploadRules.mostMegabytes;
  const endings = data?.uploadRules.endings ?? [];
  const shown = kept && kept.id === value ? kept : undefined;
  const words = refusal ?? error;

  function forget() {
    stop();
    setKept(undefined);
    set('');
    if (input.current) input.current.value = '';
    input.current?.focus();
  }

  function stop() {
    sending.current?.cancel();
    sending.current = undefined;
    setUploading(undefined);
  }

  function pauseOrGoOn() {
    if (uploading?.isPaused) sending.current?.goOn();
    else sending.current?.pause();
    setUploading((now) => now && { ...now, isPaused: !now.isPaused, isLost: false });
  }

  async function choose(file: File | undefined) {
    stop();
    setRefusal(undefined);
    if (!file) return;
    if (most && file.size > most * 1024 * 1024)
      return setRefusal(`The file is ${fileSize(file.size)}. It must be ${most} MB or smaller.`);
    setUploading({ name: file.name, percent: 0 });
    const known = (news: Partial<Uploading>) =>
      sending.current === mine && setUploading((now) => now && { ...now, ...news });
    const mine: Sending = uploadFile(file, {
      onProgress: (percent) => known({ percent }),
      onLine: (isLost) => known({ isLost }),
    });
    sending.current = mine;
    const answer = await mine.answer;
    if (sending.current !== mine) return;
    sending.current = undefined;
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
          <label htmlFor={`${id}_progress`}>
            {uploading.isPaused ? 'Paused' : 'Uploading'} {uploading.name}
          </label>
          <progress id={`${id}_progress`} max={100} value={uploading.percent}>
            {uploading.percent}%
          </progress>
          {uploading.isLost && !uploading.isPaused && <span>The connection is lost. It goes on when it is back.</span>}{' '}
          <Button kind="secondary" onPress={pauseOrGoOn} about={uploading.name}>
            {uploading.isPaused ? 'Go on' : 'Pause'}
          </Button>{' '}
          <Button kind="secondary" onPress={forget} about={uploading.name}>
            Stop uploading
          </Button>
        </p>
      )}
      <input
        ref={input}
        className={`govuk-file-upload ${words ? 'govuk-file-upload--error' : ''}`}
        id={id}
        type="file"
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby={describedBy(id, hint, words)}
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
