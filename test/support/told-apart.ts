/**
 * How far apart two medians are, as a share of the first. A difference that is there shows each time it is measured, one
 * that the machine makes does not: so what seems to differ is measured again, twice at most.
 */
export async function toldApart(
  measure: () => Promise<readonly [number, number]>,
  enough: number,
  tries = 3,
): Promise<number> {
  const [one, other] = await measure();
  const share = Math.abs(one - other) / one;
  return share < enough || tries === 1 ? share : toldApart(measure, enough, tries - 1);
}
