import type { Paper, Tag } from './paper.js';
import { TROUBLES, type Trouble } from '../outcome.js';

/** The page that stands where a part, or a page of it, should be. */
export function setNotice(paper: Paper, title: string, trouble: Trouble, within: Tag, page?: number): void {
  paper.addPage();
  paper.doc.y = 140;
  paper.write(title, 'H2', within, { size: 18, weight: 'bold', after: 16 });
  const what = page === undefined ? 'This paper is not in the pack.' : `Page ${page} of this paper is not in the pack.`;
  paper.write(what, 'P', within, { size: 13, weight: 'bold', after: 10 });
  paper.write(page === undefined ? TROUBLES[trouble] : 'This page of the file is damaged.', 'P', within, { after: 10 });
  paper.write('The file itself can be opened from the meeting page.', 'P', within);
}
