const WORDS: Record<string, string> = { CHAIR: 'chair', VICE_CHAIR: 'vice-chair', COORDINATOR: 'coordinator' };

/** An office as it stands within a sentence. */
export const officeWord = (office: string): string => WORDS[office] ?? office;
