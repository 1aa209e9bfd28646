/** "police force" as it begins a line. */
export const kindOfBody = (agencyType: string) => agencyType.charAt(0).toUpperCase() + agencyType.slice(1);
