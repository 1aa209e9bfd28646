import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { XmlFragment } from 'yjs';
import { cleanPasted } from './cleanPasted';
import { EditorToolbar } from './EditorToolbar';
import { sharedExtensions } from './sharedExtensions';

/** Of letters. A whole text may have twice as many, and what is sent at once has a limit. */
const MOST_PASTED = 50_000;
const MOST_PASTED_HTML = 2_000_000;

interface SharedEditorProps {
  label: string;
  fragment: XmlFragment;
  /** Nothing more is written, though it can be read and copied. */
  isClosed: boolean;
  /** Stands below the tools; told of the editor, so that it can put something into the text. */
  children?: (editor: Editor) => ReactNode;
}

/** An editor of a text that several people write at once. Default, so that it is loaded by itself. */
export default function SharedEditor({ label, fragment, isClosed, children }: SharedEditorProps) {
  const [refusal, refuse] = useState('');
  const [extensions] = useState(() => sharedExtensions(fragment));
  const editorProps = useMemo(
    () => ({
      transformPastedHTML: cleanPasted,
      handlePaste: (_view: unknown, { clipboardData }: ClipboardEvent) => {
        const isTooMuch =
          (clipboardData?.getData('text/plain').length ?? 0) > MOST_PASTED ||
          (clipboardData?.getData('text/html').length ?? 0) > MOST_PASTED_HTML;
        refuse(
          isTooMuch
            ? 'What you pasted is too long for minutes, so it was not put in: paste at most 50,000 characters at a time. What stood here is as it was.'
            : '',
        );
        return isTooMuch;
      },
      attributes: {
        class: 'rt-editor__text rt-words',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
      },
    }),
    [label],
  );
  const editor = useEditor({ extensions, injectCSS: false, editorProps, autofocus: 'end' });
  useEffect(() => editor.setEditable(!isClosed, false), [editor, isClosed]);
  return (
    <div className="rt-editor">
      {!isClosed && <EditorToolbar editor={editor} />}
      {!isClosed && children?.(editor)}
      <div role="alert">{refusal && <p className="govuk-error-message">{refusal}</p>}</div>
      <EditorContent editor={editor} />
    </div>
  );
}
