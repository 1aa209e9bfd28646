import type { Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button, ButtonGroup } from '../ui/Button';
import { isAddress } from './richText';

/** Where the chosen words lead. It stands within another form, so it is none itself. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [address, setAddress] = useState(before);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => input.current?.focus(), []);

  function close() {
    onClose();
    editor.commands.focus();
  }
  function set() {
    const href = whole(address);
    if (!isAddress(href)) {
      setWrong(true);
      input.current?.focus();
      return;
    }
    const chain = editor.chain().extendMarkRange('link');
    // Nothing is chosen: the address itself is the words.
    if (editor.state.selection.empty && !before)
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    close();
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') set();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }
  return (
    <div className="rt-editor__link" role="group" aria-label="Link">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Where does it lead?
      </label>
      {isWrong && (
        <p className="govuk-error-message" id={`${id}_error`} role="alert">
          <span className="govuk-visually-hidden">Error: </span>
          Enter a whole address, like https://www.example.org/guide
        </p>
      )}
      <input
        ref={input}
        className={`govuk-input ${isWrong ? 'govuk-input--error' : ''}`}
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}_error` : undefined}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={press}
      />
      <ButtonGroup>
        <Button kind="secondary" onPress={set}>
          Set link
        </Button>
        {before && (
          <Button
            kind="secondary"
            onPress={() => {
              editor.chain().extendMarkRange('link').unsetLink().run();
              close();
            }}
          >
            Take the link away
          </Button>
        )}
        <Button kind="text" onPress={close}>
          Leave it
        </Button>
      </ButtonGroup>
    </div>
  );
}

/** Few people type where an address begins. */
function whole(typed: string): string {
  const address = typed.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address;
}
