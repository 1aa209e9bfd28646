import { useEffect, useId, useRef, useState } from 'react';
import { TextButton } from './Button';

/** A long text to be taken elsewhere. Selecting it by hand works where the browser does not let a page copy. */
export function CopyText({
  label,
  text,
  takesFocus,
}: {
  label: string;
  text: string;
  /** It answers what was just pressed. */ takesFocus?: boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Your browser did not allow it: select the text and copy it'),
    );
  return (
    <div className="rt-copy">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <input
        className="govuk-input"
        id={id}
        ref={input}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className="govuk-body">
        <TextButton onPress={() => void copy()} about={label}>
          Copy
        </TextButton>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
