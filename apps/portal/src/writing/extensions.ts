import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { isAddress } from './richText';

/** What the server knows, and nothing else: whatever is pasted becomes this. */
export const words = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  // Those of the page stand above; what others wrote as their first and second is ours.
  Heading.extend({
    parseHTML: () => [
      ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { level: 3 } })),
      ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 4 } })),
    ],
  }).configure({ levels: [3, 4] }),
  BulletList,
  OrderedList,
  ListItem.extend({
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    // Not by the tab key, which leads out of the text: whoever has no mouse must get on.
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem(this.name),
        'Mod-]': () => this.editor.commands.sinkListItem(this.name),
        'Mod-[': () => this.editor.commands.liftListItem(this.name),
      };
    },
  }),
  ListKeymap,
  Link.configure({
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: (address) => isAddress(address ?? ''),
    HTMLAttributes: { target: null, rel: null, class: 'govuk-link' },
  }),
];

/** For a text that one person writes at a time. */
export const extensions = [...words, UndoRedo];
