/** The paragraphs of a text that a person typed. */
export const lines = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
