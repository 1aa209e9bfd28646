import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cleanPasted } from './cleanPasted';
import { EditorToolbar } from './EditorToolbar';
import { extensions } from './extensions';
import { documentOf, type Node } from './richText';

interface EditorProps {
  id: string;
  label: string;
  describedBy?: string;
  isWrong: boolean;
  /** A document as JSON. */
  value: string;
  onChange: (value: string) => void;
}

/** Tiptap, with nothing but what the server knows. Default, so that it is loaded by itself. */
export default function Editor({ id, label, describedBy, isWrong, value, onChange }: EditorProps) {
  const [first] = useState(() => begun(value));
  const written = useRef(value);
  // The editor takes them over whenever they are others.
  const editorProps = useMemo(
    () => ({
      transformPastedHTML: cleanPasted,
      attributes: {
        id,
        class: `rt-editor__text rt-words ${isWrong ? 'rt-editor__text--wrong' : ''}`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(isWrong ? { 'aria-invalid': 'true' } : {}),
      },
    }),
    [id, label, describedBy, isWrong],
  );
  const editor = useEditor({
    extensions,
    content: first,
    // Our stylesheet has what it needs; the content security policy forbids others.
    injectCSS: false,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      written.current = JSON.stringify(changed.getJSON());
      onChange(written.current);
    },
  });
  // What came from elsewhere: the server's newer text while nothing is typed, or somebody's words that were taken over.
  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(begun(value), { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="rt-editor">
      <EditorToolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

/** There is always a line to write in. */
function begun(value: string): Node {
  const document = documentOf(value);
  return document.content?.length ? document : { type: 'doc', content: [{ type: 'paragraph' }] };
}
