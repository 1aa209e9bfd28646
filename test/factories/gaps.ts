import type { Visitor } from '../support/visitor.js';

const GAP = `id version state missing details evidence words topic { code name } neededBy isNeededByYou isYours because
  partnership { id } recordedBy { id } resource { slug } closedAt closedBy { id } viewerCan { change withdraw fill need }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { libraryGap { ${GAP} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const recordGap = change('recordLibraryGap', 'RecordLibraryGapInput');
export const changeGap = change('changeLibraryGap', 'ChangeLibraryGapInput');
export const withdrawGap = change('withdrawLibraryGap', 'WithdrawLibraryGapInput');
export const fillGap = change('fillLibraryGap', 'FillLibraryGapInput');
export const needGap = change('needLibraryGap', 'NeedLibraryGapInput');

export async function aGap(who: Visitor, more: object = {}): Promise<any> {
  const { libraryGap, problems } = await recordGap(who, { missing: 'A guide to night shelters', ...more });
  if (!libraryGap) throw new Error(JSON.stringify(problems));
  return libraryGap;
}

export const gapOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { libraryGap(id: $id) { ${GAP} } }`, { id })).libraryGap;

export const gapsFor = async (who: Visitor, asked: object = {}): Promise<string[]> =>
  (
    await who.get(
      `query ($state: LibraryGapState, $topic: String) { libraryGaps(state: $state, topic: $topic, first: 50) { nodes { missing } } }`,
      asked,
    )
  ).libraryGaps.nodes.map(({ missing }: any) => missing);
