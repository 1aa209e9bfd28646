import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** What somebody says of an asset. */
export interface SaidOfAsset {
  readonly title: string;
  readonly language?: string | null;
  readonly guidance?: string | null;
  readonly expiresOn?: string | null;
  readonly licence?: Licence | null;
}

export type Licence =
  | 'OGL_3'
  | 'CC_BY_4'
  | 'CC_BY_SA_4'
  | 'CC_BY_NC_4'
  | 'CC_BY_NC_ND_4'
  | 'CC0'
  | 'BY_PERMISSION'
  | 'LINK_ONLY';

/** The words as they are kept. */
export type AssetWords = ReturnType<typeof assetWords>;

interface Known {
  readonly isLanguage: (code: string) => boolean;
  /** Of the library, or of a national campaign: its licence is theirs to say. */
  readonly isFromElsewhere: boolean;
}

/** Refuses with every fault at once, with those that were found before among them. */
export function assetWords(said: SaidOfAsset, known: Known, found: readonly (Problem | false)[] = []) {
  const { language, licence } = said;
  refuse([
    ...found,
    wordsProblem(said.title, { label: 'a title', max: 200, required: true }, 'title'),
    Boolean(language) &&
      !known.isLanguage(String(language)) &&
      problem('NOT_A_CHOICE', 'Choose a language from the list.', 'language'),
    wordsProblem(said.guidance, { label: 'how to use it', max: 2000 }, 'guidance'),
    Boolean(licence) &&
      known.isFromElsewhere &&
      problem('NOT_A_CHOICE', 'It has the licence that it has where it comes from; leave this empty.', 'licence'),
    licence === 'LINK_ONLY' &&
      problem(
        'NOT_A_CHOICE',
        'A file of which no copy may be kept cannot be handed out. Give a link instead.',
        'licence',
      ),
  ]);
  return {
    title: tidy(said.title),
    language: language || null,
    guidance: tidy(said.guidance),
    expiresOn: said.expiresOn || null,
    licence: licence || null,
  };
}
