/** An objective as its form holds it: figures as they are typed. */
export interface ObjectiveValues {
  key: string;
  id: string | null;
  what: string;
  forWhom: string;
  unit: string;
  baseline: string;
  baselineSource: string;
  target: string;
  byOn: string;
}

export const blankObjective = (): ObjectiveValues => ({
  key: crypto.randomUUID(),
  id: null,
  what: '',
  forWhom: '',
  unit: '',
  baseline: '',
  baselineSource: '',
  target: '',
  byOn: '',
});

/** 1,250 and 12.5 and 40 %, as people write figures; NaN where it is none. */
const read = (typed: string) => {
  const text = typed.trim().replace(/%$/, '').trimEnd();
  return /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
};

/** Nothing typed passes: an objective can stand without. */
export const isFigure = (typed: string) => typed.trim() === '' || !Number.isNaN(read(typed));

export const figureFrom = (typed: string): number | null => (typed.trim() === '' ? null : read(typed));
