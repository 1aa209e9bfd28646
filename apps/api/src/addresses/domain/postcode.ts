/** Outward and inward code, as all of the United Kingdom has them. */
const FORM = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/;

const withoutSpaces = (typed: string | null | undefined): string => (typed ?? '').replace(/\s/g, '').toUpperCase();

/** Whether it is written as a postcode is; none at all is fine. Whether it exists nobody is asked: that would tell them. */
export const hasPostcodeForm = (typed: string | null | undefined): boolean => {
  const code = withoutSpaces(typed);
  return code === '' || FORM.test(code);
};

/** NE1 4LP, however it was typed. */
export const tidyPostcode = (typed: string | null | undefined): string => {
  const code = withoutSpaces(typed);
  return code && `${code.slice(0, -3)} ${code.slice(-3)}`;
};
