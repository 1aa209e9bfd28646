import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button, Group, ToggleButton, Toolbar, type PressEvent } from 'react-aria-components';
import { LinkForm } from './LinkForm';

interface Tool {
  name: string;
  look?: string;
  isOn: (editor: Editor) => boolean;
  press: (editor: Editor) => void;
}

const TOOLS: readonly (readonly Tool[])[] = [
  [
    {
      name: 'Heading',
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
      press: (editor) => editor.commands.toggleHeading({ level: 3 }),
    },
    {
      name: 'Subheading',
      isOn: (editor) => editor.isActive('heading', { level: 4 }),
      press: (editor) => editor.commands.toggleHeading({ level: 4 }),
    },
  ],
  [
    {
      name: 'Bold',
      look: 'bold',
      isOn: (editor) => editor.isActive('bold'),
      press: (editor) => editor.commands.toggleBold(),
    },
    {
      name: 'Italic',
      look: 'italic',
      isOn: (editor) => editor.isActive('italic'),
      press: (editor) => editor.commands.toggleItalic(),
    },
  ],
  [
    {
      name: 'Bullets',
      isOn: (editor) => editor.isActive('bulletList'),
      press: (editor) => editor.commands.toggleBulletList(),
    },
    {
      name: 'Numbers',
      isOn: (editor) => editor.isActive('orderedList'),
      press: (editor) => editor.commands.toggleOrderedList(),
    },
  ],
];

/** One stop of the tab key; arrow keys go from tool to tool. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const [isLinking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: TOOLS.flat()
        .filter(({ isOn }) => isOn(now))
        .map(({ name }) => name),
      isLink: now.isActive('link'),
    }),
  });
  // Whoever points goes on writing; whoever uses the keyboard is still among the tools.
  const after = ({ pointerType }: PressEvent) =>
    pointerType !== 'keyboard' && pointerType !== 'virtual' && editor.commands.focus();
  return (
    <>
      <Toolbar className="rt-editor__tools" aria-label="How the text looks">
        {TOOLS.map((group) => (
          <Group key={group[0]!.name} className="rt-editor__group">
            {group.map(({ name, look, press }) => (
              <ToggleButton
                key={name}
                className={`rt-editor__tool ${look ? `rt-editor__tool--${look}` : ''}`}
                isSelected={state.on.includes(name)}
                onPress={(event) => {
                  press(editor);
                  after(event);
                }}
              >
                {name}
              </ToggleButton>
            ))}
          </Group>
        ))}
        <Group className="rt-editor__group">
          <ToggleButton className="rt-editor__tool" isSelected={state.isLink} onPress={() => setLinking(true)}>
            Link
          </ToggleButton>
        </Group>
        <Group className="rt-editor__group">
          <Button className="rt-editor__tool" onPress={() => editor.commands.undo()}>
            Undo
          </Button>
          <Button className="rt-editor__tool" onPress={() => editor.commands.redo()}>
            Redo
          </Button>
        </Group>
      </Toolbar>
      {isLinking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}
