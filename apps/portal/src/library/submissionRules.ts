import { atMost, required, type Rule } from '../forms/rules';
import { isPublished } from './published';
import type { WordsValues } from './submission';

/** The first line of a list in which this is wrong. */
const eachLine =
  <List extends 'contributors' | 'links' | 'relations' | 'backers' | 'partNotes'>(
    list: List,
    field: keyof WordsValues[List][number] & string,
    message: string,
    isFine: (line: WordsValues[List][number]) => boolean,
  ): Rule<WordsValues> =>
  (words) => {
    const lines: readonly WordsValues[List][number][] = words[list];
    const index = lines.findIndex((line) => !isFine(line));
    return index < 0 ? undefined : { code: 'REQUIRED', message, path: [list, String(index), field] };
  };

const isWebAddress = (url: string) => URL.canParse(url.trim()) && /^https?:$/.test(new URL(url.trim()).protocol);

/** What a draft must not lack even while it is being written. The rest is asked for when it is submitted. */
export const submissionRules: Rule<WordsValues>[] = [
  required('title', 'Enter the title'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  atMost('summary', 4000, 'Keep the summary within 4,000 characters'),
  eachLine(
    'contributors',
    'name',
    'Enter the name of the contributor, or remove the line',
    ({ name }) => !!name.trim(),
  ),
  (words) =>
    isPublished(words.publishedOn)
      ? undefined
      : {
          code: 'DATE',
          message: 'Enter a real date: a year, a month and year, or a day',
          path: ['publishedOn'],
        },
  required('foundBy', 'Choose for whom it is'),
  (words) =>
    words.marking === 'OFFICIAL_SENSITIVE' && !words.handling.trim()
      ? { code: 'REQUIRED', message: 'Enter how it is to be handled', path: ['handling'] }
      : undefined,
  eachLine('links', 'label', 'Enter what the link leads to, or remove the link', ({ label }) => !!label.trim()),
  eachLine('links', 'url', 'Enter a whole address, like https://www.example.org/guide', ({ url }) => isWebAddress(url)),
  eachLine('partNotes', 'label', 'Enter what the part is about, or remove it', ({ label }) => !!label.trim()),
  eachLine(
    'relations',
    'resourceId',
    'Choose a resource from the list, or remove the line',
    ({ resourceId }) => !!resourceId,
  ),
  eachLine('backers', 'name', 'Enter the name of the organisation, or remove the line', ({ name }) => !!name.trim()),
  atMost('note', 500, 'Keep what is different within 500 characters'),
];
