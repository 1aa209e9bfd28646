export type PreviewState = 'WAITING' | 'MADE' | 'TOO_SLOW' | 'PROTECTED' | 'BROKEN';

const SENTENCES: Readonly<Record<PreviewState, string>> = {
  WAITING: 'Pictures of its first pages are still to be made.',
  MADE: '',
  TOO_SLOW: 'Its pages are too large to be shown here. Download it to read them.',
  PROTECTED: 'A password protects it, so its pages cannot be shown here.',
  BROKEN: 'It seems to be damaged, so its pages cannot be shown here.',
};

/** Why no pages of a file are shown, in a sentence for whoever looks for them; nothing where they are, or there never are. */
export const previewSentence = (state: PreviewState | 'NONE', isHandedOut: boolean): string =>
  state === 'NONE' || !isHandedOut ? '' : SENTENCES[state];
