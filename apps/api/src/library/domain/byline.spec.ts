import { describe, expect, test } from '@jest/globals';
import { bylineOf, type Contributor } from './byline.js';

const by = (name: string, role: Contributor['role'] = 'AUTHOR', affiliation = ''): Contributor => ({
  name,
  role,
  affiliation,
});

describe('a byline', () => {
  test('says that one is its editor, and who published it', () => {
    expect(bylineOf([by('Kate Rolle', 'EDITOR')], 'Home Office')).toBe('Kate Rolle (Ed.), Home Office');
  });

  test('names the house of two authors once', () => {
    const authors = [by('Dr Ben Brewster', 'AUTHOR', 'Rights Lab'), by('Dr Grace Robinson', 'AUTHOR', 'Rights Lab')];
    expect(bylineOf(authors, 'University of Nottingham')).toBe('Dr Ben Brewster and Dr Grace Robinson, Rights Lab');
  });

  test('says who wrote it with whom, whatever the order they were given in', () => {
    const house = 'Bakhita Centre for Research on Slavery, Exploitation and Abuse';
    const makers = [by('Anta Brachou', 'WITH', house), by('Ruth Van Dyke', 'AUTHOR', house)];
    expect(bylineOf(makers, '')).toBe(`Ruth Van Dyke with Anta Brachou, ${house}`);
  });

  test('sets houses apart that are not the same', () => {
    const makers = [by('Ada Finch', 'AUTHOR', 'Tyne Valley'), by('Bo Rook', 'WITH', 'Rights Lab')];
    expect(bylineOf(makers, 'Somebody else')).toBe('Ada Finch, Tyne Valley; with Bo Rook, Rights Lab');
  });

  test('calls several editors so once', () => {
    const editors = [by('Ada Finch', 'EDITOR'), by('Bo Rook', 'EDITOR'), by('Cy Wren', 'EDITOR')];
    expect(bylineOf(editors, 'Home Office')).toBe('Ada Finch, Bo Rook and Cy Wren (Eds), Home Office');
  });

  test('says last who commissioned it', () => {
    const makers = [by('The Commissioner', 'COMMISSIONED_BY'), by('Ada Finch')];
    expect(bylineOf(makers, 'Rights Lab')).toBe('Ada Finch, Rights Lab; commissioned by The Commissioner');
  });

  test('is the publisher alone where nobody is named, and nothing where there is none', () => {
    expect(bylineOf([], 'Home Office')).toBe('Home Office');
    expect(bylineOf([], '')).toBe('');
  });
});
