import { Collaboration } from '@tiptap/extension-collaboration';
import type { XmlFragment } from 'yjs';
import { words } from './extensions';
import { Reference } from './Reference';

/** For a text that several people write at once: what is undone is one's own. */
export const sharedExtensions = (fragment: XmlFragment) => [...words, Reference, Collaboration.configure({ fragment })];
