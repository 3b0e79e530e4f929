/** The countries of an organisation, in the order in which they are offered. */
export const COUNTRIES = ["UZ", "KR", "other"] as const;

/** The kinds of organisation that the office knows. */
export const KINDS = ["ministry", "agency", "committee", "university", "centre", "association"] as const;
