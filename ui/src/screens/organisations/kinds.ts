import type { Country, OrganisationKind } from "../../ipc";

/** The countries of an organisation, in the order in which they are offered. */
export const COUNTRIES: readonly Country[] = ["UZ", "KR", "other"];

/** The kinds of organisation that the office knows. */
export const KINDS: readonly OrganisationKind[] = [
  "ministry",
  "agency",
  "committee",
  "university",
  "centre",
  "association",
  "other",
];
