import type { PlanState } from "../../ipc";

/** The states of a plan, in the order in which it goes through them. */
export const PLAN_STATES: readonly PlanState[] = [
  "idea",
  "draft",
  "in_review",
  "returned",
  "approved",
  "in_force",
  "superseded",
  "withdrawn",
];

/** The colour in which a state is shown; its words say the same. */
export function stateTone(state: PlanState): string {
  switch (state) {
    case "in_review":
      return "pri";
    case "approved":
    case "in_force":
      return "ok";
    case "returned":
      return "warn";
    case "withdrawn":
      return "bad";
    default:
      return "";
  }
}
