import type { RichText } from '@lib/rich-text';
import { canonical, saysNothing, sha256Of, withText, type FrozenMinutes, type FrozenSection } from './frozen.js';

/** A fact with the part of the meeting's readers that it is for. */
export interface OfPart {
  readonly id: string;
  readonly itemId: string | null;
  readonly audienceId: number;
  readonly words: string;
}

export interface ItemOfMeeting {
  readonly id: string;
  readonly position: number;
  readonly isHidden: boolean;
  /** Whom its words are for. */
  readonly audienceId: number;
  readonly title: string;
}

export interface TextOfMinutes {
  readonly id: string;
  readonly itemId: string | null;
  readonly isOpening: boolean;
  readonly title: string;
  readonly content: RichText;
}

/** All that the minutes of a meeting are made of, as it is when they are circulated. */
export interface Material {
  readonly partnership: string;
  readonly meeting: FrozenMinutes['meeting'];
  /** All who see the meeting. */
  readonly wholeAudienceId: number;
  readonly officersAudienceId: number;
  /** In the order of the agenda. */
  readonly items: readonly ItemOfMeeting[];
  readonly texts: readonly TextOfMinutes[];
  readonly attendance: FrozenMinutes['attendance'];
  readonly quorum: FrozenMinutes['quorum'];
  readonly declarations: readonly OfPart[];
  readonly decisions: readonly OfPart[];
  readonly actions: readonly OfPart[];
}

export interface Frozen {
  readonly audienceId: number;
  readonly kind: FrozenMinutes['kind'];
  readonly content: string;
  readonly sha256: string;
}

/**
 * The documents that the minutes become: an open one for all who see the meeting, and one for each part of them that had items of
 * its own. Of what is for others the open one says that there was such an item, where the agenda does, and nothing more.
 */
export function freeze(material: Material): Frozen[] {
  const whole = material.wholeAudienceId;
  const parts = [...new Set([...material.items.map(({ audienceId }) => audienceId), material.officersAudienceId])];
  return [
    documentOf(material, 'OPEN', whole, [
      opening(material),
      ...material.items
        .filter(({ isHidden, audienceId }) => !isHidden || audienceId === whole)
        .map((item) => (item.audienceId === whole ? sectionOf(material, item) : closed(item))),
      ...(material.officersAudienceId === whole ? orphans(material) : []),
    ]),
    ...parts
      .filter((part) => part !== whole)
      .flatMap((part): Frozen[] => {
        const sections = [
          ...material.items.filter(({ audienceId }) => audienceId === part).map((item) => sectionOf(material, item)),
          ...(part === material.officersAudienceId ? orphans(material) : []),
        ].filter((section) => !saysNothing(section));
        return sections.length === 0 ? [] : [documentOf(material, 'RESTRICTED', part, sections)];
      }),
  ];
}

function documentOf(
  { partnership, meeting, attendance, quorum }: Material,
  kind: FrozenMinutes['kind'],
  audienceId: number,
  sections: readonly FrozenSection[],
): Frozen {
  const isOpen = kind === 'OPEN';
  const minutes: FrozenMinutes = {
    form: 1,
    kind,
    number: 1,
    partnership,
    meeting,
    attendance: isOpen ? attendance : [],
    quorum: isOpen ? quorum : [],
    sections,
  };
  const content = canonical(minutes);
  return { audienceId, kind, content, sha256: sha256Of(content) };
}

/** What arose from no item, and what all may read of the meeting. */
function opening(material: Material): FrozenSection {
  const text = material.texts.find(({ isOpening }) => isOpening)!;
  return filled(material, text, { itemId: null, number: null, audienceId: material.wholeAudienceId });
}

function sectionOf(material: Material, item: ItemOfMeeting): FrozenSection {
  const { id: itemId, title, audienceId } = item;
  const text = material.texts.find((each) => each.itemId === itemId) ?? { id: itemId, content: EMPTY };
  const number = item.isHidden ? null : item.position;
  return filled(material, { ...text, title }, { itemId, number, audienceId });
}

/** Written of items that were taken off the agenda since: nobody knows any more whom they were for, but the officers. */
const orphans = (material: Material): FrozenSection[] =>
  material.texts
    .filter(({ itemId, isOpening }) => itemId === null && !isOpening)
    .map((text) => withText({ ...bare(text.id, text.title), isRestricted: false }, text.content))
    .filter((section) => !saysNothing(section));

const closed = ({ id, position }: ItemOfMeeting): FrozenSection => ({
  ...bare(id, 'Restricted'),
  itemId: id,
  number: position,
  isRestricted: true,
});

const EMPTY: RichText = { type: 'doc', content: [] };

const bare = (id: string, title: string): FrozenSection => ({
  id,
  itemId: null,
  number: null,
  title,
  isRestricted: false,
  text: EMPTY,
  words: null,
  declarations: [],
  decisions: [],
  actions: [],
});

function filled(
  { declarations, decisions, actions }: Material,
  { id, title, content }: Pick<TextOfMinutes, 'id' | 'title' | 'content'>,
  { itemId, number, audienceId }: { itemId: string | null; number: number | null; audienceId: number },
): FrozenSection {
  const arose = (facts: readonly OfPart[]) =>
    facts
      .filter((fact) => fact.itemId === itemId && fact.audienceId === audienceId)
      .map(({ id: factId, words }) => ({ id: factId, words }));
  return withText(
    {
      ...bare(id, title),
      itemId,
      number,
      declarations: arose(declarations).map(({ words }) => words),
      decisions: arose(decisions),
      actions: arose(actions),
    },
    content,
  );
}
