import type { Role } from "../ipc";

/** The roles of an office, in the order in which they are offered. */
export const ROLES: readonly Role[] = [
  "deputy_chairman",
  "policy_officer",
  "interpreter",
  "protocol_officer",
  "reader",
];
