import { useRef, useState, useSyncExternalStore } from 'react';
import { describedBy, FieldFrame, type FieldProps } from '../forms/FieldFrame';
import { fileSize } from '../forms/fileSize';
import { useField, useFieldId } from '../forms/Form';
import { Button } from '../ui/Button';
import { sendOpenFile } from './sendOpenFile';

interface OpenFileFieldProps extends FieldProps {
  formToken: string;
  mostMegabytes: number;
  endings: readonly string[];
}

/**
 * A file of a form that anybody fills in. With scripts it is sent when it is chosen; without, it goes with the form. The value is
 * a token that stands for it.
 */
export function OpenFileField({ formToken, mostMegabytes, endings, ...field }: OpenFileFieldProps) {
  const { value, set, error } = useField(field.name);
  const { value: name, set: setName } = useField('fileName');
  const { value: size, set: setSize } = useField('fileSize');
  const id = useFieldId(field.name);
  const [sending, setSending] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const round = useRef(0);
  // Without scripts another file can be chosen instead, and no button would do anything.
  const isScripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const words = refusal ?? error;
  const limits = `${endings.map((ending) => ending.toUpperCase()).join(', ')}. ${mostMegabytes} MB or smaller.`;

  function keep(token: string, called: string, bytes: string) {
    set(token);
    setName(called);
    setSize(bytes);
  }

  function forget() {
    round.current += 1;
    setSending('');
    setRefusal(undefined);
    keep('', '', '');
    if (input.current) input.current.value = '';
    input.current?.focus();
  }

  async function choose(file: File | undefined) {
    const mine = ++round.current;
    setRefusal(undefined);
    setSending('');
    if (!file) return;
    if (file.size > mostMegabytes * 1024 * 1024)
      return setRefusal(`The file is ${fileSize(file.size)}. It must be ${mostMegabytes} MB or smaller.`);
    setSending(file.name);
    const answer = await sendOpenFile(file, formToken);
    if (round.current !== mine) return;
    setSending('');
    if (input.current) input.current.value = '';
    if ('message' in answer) return setRefusal(answer.message);
    keep(answer.token, answer.name, String(answer.size));
  }

  return (
    <FieldFrame {...field} hint={limits} error={words}>
      <input type="hidden" name={field.name} value={value} />
      <input type="hidden" name="fileName" value={name} />
      <input type="hidden" name="fileSize" value={size} />
      {value && !error && (
        <p className="rt-file__kept govuk-body">
          <strong>{name}</strong> ({fileSize(Number(size))}){' '}
          {isScripted && (
            <Button kind="secondary" onPress={forget} about={name}>
              Remove
            </Button>
          )}
        </p>
      )}
      {sending && (
        <p className="govuk-body rt-file__progress">
          Uploading {sending}{' '}
          <Button kind="secondary" onPress={forget} about={sending}>
            Stop uploading
          </Button>
        </p>
      )}
      <input
        ref={input}
        className={`govuk-file-upload ${words ? 'govuk-file-upload--error' : ''}`}
        id={id}
        name="file"
        type="file"
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby={describedBy(id, limits, words)}
        aria-invalid={words ? true : undefined}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <p className="govuk-visually-hidden" role="status">
        {sending ? `Uploading ${sending}` : value ? `${name} is uploaded` : ''}
      </p>
    </FieldFrame>
  );
}
