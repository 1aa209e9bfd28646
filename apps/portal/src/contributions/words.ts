/** "1 hour", "7.5 hours" */
export const hoursInWords = (hours: number) =>
  hours === 1 ? '1 hour' : `${hours.toLocaleString('en-GB', { maximumFractionDigits: 1 })} hours`;
