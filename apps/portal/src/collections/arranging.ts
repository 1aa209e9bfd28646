export interface EntryValues {
  key: string;
  resourceId: string;
  /** Of the resource, as it was when the form began. */
  title: string;
  note: string;
}

export interface SectionValues {
  key: string;
  heading: string;
  words: string;
  entries: EntryValues[];
}

const key = () => crypto.randomUUID();

export const blankEntry = (): EntryValues => ({ key: key(), resourceId: '', title: '', note: '' });
export const blankSection = (): SectionValues => ({ key: key(), heading: '', words: '', entries: [] });
